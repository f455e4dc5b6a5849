namespace Microsoft.Azure.Functions.Worker.SelfHost.Timers;

/// <summary>What is kept of a timer, UTC.</summary>
internal sealed record TimerState(string Schedule, DateTimeOffset? Last, DateTimeOffset Next, DateTimeOffset UpdatedOn)
{
    public ScheduleStatus ToStatus() => new()
    {
        Last = Last?.UtcDateTime ?? default,
        Next = Next.UtcDateTime,
        LastUpdated = UpdatedOn.UtcDateTime,
    };
}
