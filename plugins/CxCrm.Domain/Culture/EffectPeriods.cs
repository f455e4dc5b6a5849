using System;

namespace CxCrm.Domain.Culture;

/// <summary>
/// The days before and after a communication that are compared: equally many on each side, the day it was sent left out, as some answers of that day are from before and some from after.
/// </summary>
public sealed record EffectPeriods
{
    /// <summary>Days on each side unless told.</summary>
    public const int UsualDays = 30;

    /// <summary>Fewer say little: a week has its own rhythm.</summary>
    public const int FewestDays = 7;

    public const int MostDays = 180;

    /// <param name="sentOn">The day it was sent, local time.</param>
    /// <param name="days">Days on each side.</param>
    /// <exception cref="ArgumentOutOfRangeException">Days is not from <see cref="FewestDays"/> to <see cref="MostDays"/>.</exception>
    public EffectPeriods(DateTime sentOn, int days)
    {
        if (days is < FewestDays or > MostDays)
            throw new ArgumentOutOfRangeException(nameof(days), days, "A period has 7 to 180 days.");
        BeforeFrom = sentOn.Date.AddDays(-days);
        BeforeTo = sentOn.Date.AddDays(-1);
        AfterFrom = sentOn.Date.AddDays(1);
        AfterTo = sentOn.Date.AddDays(days);
    }

    public DateTime BeforeFrom { get; }

    public DateTime BeforeTo { get; }

    public DateTime AfterFrom { get; }

    public DateTime AfterTo { get; }

    /// <summary>Whether the last day after is past.</summary>
    /// <param name="today">Local time.</param>
    public bool IsOver(DateTime today) => AfterTo < today.Date;
}
