namespace Microsoft.PowerPlatform.Dataverse.Client.Tests;

/// <summary>A clock whose timers fire at once and remember how long they were to wait.</summary>
internal sealed class ImmediateClock : TimeProvider
{
    public List<TimeSpan> Waits { get; } = [];

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        Waits.Add(dueTime);
        return base.CreateTimer(callback, state, TimeSpan.Zero, period);
    }
}
