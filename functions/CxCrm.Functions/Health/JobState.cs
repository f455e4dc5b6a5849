namespace CxCrm.Functions.Health;

/// <summary>Where a job stands.</summary>
/// <param name="Code">Its code.</param>
/// <param name="StartedOn">When a run last started that did not fail, UTC.</param>
/// <param name="SucceededOn">When it last had nothing left to do, UTC.</param>
/// <param name="IsLate">Whether it has not started for three of its intervals: one may be lost to a restart, two to a slow neighbour.</param>
public sealed record JobState(string Code, DateTime? StartedOn, DateTime? SucceededOn, bool IsLate)
{
    private const int Intervals = 3;

    /// <param name="startedOn">UTC; a job that never started is late.</param>
    /// <param name="every">How often it is meant to run.</param>
    /// <param name="now">UTC.</param>
    public static bool IsLateAt(DateTime? startedOn, TimeSpan every, DateTime now) => startedOn is not { } started || now - started > Intervals * every;
}
