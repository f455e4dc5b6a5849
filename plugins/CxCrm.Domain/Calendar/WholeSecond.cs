using System;

namespace CxCrm.Domain.Calendar;

/// <summary>A moment without parts of a second: times are told to the second and may be kept finer.</summary>
public static class WholeSecond
{
    /// <summary>The second a moment is in, of the same kind.</summary>
    public static DateTime Of(DateTime moment) => moment.AddTicks(-(moment.Ticks % TimeSpan.TicksPerSecond));
}
