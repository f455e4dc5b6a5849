using System;

namespace CxCrm.Domain.Toolbox;

/// <summary>How much of a journey's picture is known rather than assumed: statements that are no assumptions, of all statements.</summary>
public static class FactShare
{
    /// <summary>In per cent, 0 to 100, with one decimal; nothing without statements.</summary>
    /// <param name="statements">All statements, 0 or more.</param>
    /// <param name="assumptions">Those that are assumptions; some of them.</param>
    public static decimal? Percent(int statements, int assumptions)
    {
        if (assumptions < 0 || assumptions > statements)
            throw new ArgumentOutOfRangeException(nameof(assumptions), assumptions, "Assumptions are some of the statements.");
        return statements == 0 ? null : Math.Round(100m * (statements - assumptions) / statements, 1, MidpointRounding.AwayFromZero);
    }
}
