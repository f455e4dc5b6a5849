using System;

namespace CxCrm.Plugins.Pipeline;

/// <summary>A moment as another system tells it. Times without a zone are UTC, as everywhere in Dataverse.</summary>
internal static class ReportedTime
{
    /// <summary>How far the clock of a tool or device may be ahead of ours.</summary>
    private static readonly TimeSpan ClockTolerance = TimeSpan.FromMinutes(5);

    /// <summary>The moment in UTC; now where none is told.</summary>
    public static DateTime Of(DateTime? told, DateTime now) => told switch
    {
        null => now,
        { Kind: DateTimeKind.Local } local => local.ToUniversalTime(),
        { } utc => DateTime.SpecifyKind(utc, DateTimeKind.Utc),
    };

    /// <summary>Whether it lies so far ahead that it can't be true.</summary>
    public static bool IsAhead(DateTime moment, DateTime now) => moment > now + ClockTolerance;
}
