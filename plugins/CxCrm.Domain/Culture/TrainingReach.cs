using System;

namespace CxCrm.Domain.Culture;

/// <summary>How far training has reached a level or unit. Where no more than a fifth took part, only the champions came: the layer itself was not reached.</summary>
/// <param name="Attended">People who took part, 0 or more.</param>
/// <param name="Headcount">People in all, those without a CRM licence included; 0 where it is not known.</param>
public sealed record TrainingReach(int Attended, int Headcount)
{
    /// <summary>Share in per cent, at most 100; nothing where the headcount is not known.</summary>
    public decimal? Share => Headcount <= 0 ? null : Math.Round(100m * Math.Min(Attended, Headcount) / Headcount, 1, MidpointRounding.AwayFromZero);

    /// <summary>Whether somebody, but no more than the champions, took part.</summary>
    /// <param name="championShare">Per cent; 20 unless an administrator says otherwise.</param>
    public bool IsOnlyChampions(decimal championShare) => Attended > 0 && Share is { } share && share <= championShare;
}
