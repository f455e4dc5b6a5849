using Microsoft.Azure.Functions.Worker.SelfHost.Invocation;
using Microsoft.Azure.Functions.Worker.SelfHost.Storage;

namespace Microsoft.Azure.Functions.Worker.SelfHost.Timers;

/// <summary>
/// Runs one timer when it is due, on one host at a time: a run needs the timer's lease. A run that was missed while no host ran is made up for at the start,
/// once. What falls into a run that still goes on is left out.
/// </summary>
internal sealed class TimerListener(FunctionEntry function, TimerSchedule schedule, TimerStore store, Leases leases, FunctionInvoker invoker, TimeProvider clock)
{
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromDays(1);

    private string LeaseName => "timer/" + function.Name;

    private TimerTriggerAttribute Trigger => (TimerTriggerAttribute)function.Trigger;

    public async Task RunAsync(CancellationToken stopping)
    {
        var pastDue = Prepare();
        if (Trigger.RunOnStartup && !pastDue)
            await RunOnceAsync(stopping);
        while (!stopping.IsCancellationRequested)
        {
            var wait = State().Next - clock.GetUtcNow();
            if (wait > TimeSpan.Zero)
            {
                await DelayAsync(wait < LongestDelay ? wait : LongestDelay, stopping);
                continue;
            }

            if (!await TryRunAsync(onlyWhenDue: true, pastDue, stopping))
                await DelayAsync(LookAgain, stopping);
            pastDue = false;
        }
    }

    /// <summary>Runs the timer's function now, as soon as no other host runs it.</summary>
    public async Task RunOnceAsync(CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested && !await TryRunAsync(onlyWhenDue: false, pastDue: false, stopping))
            await DelayAsync(LookAgain, stopping);
    }

    /// <summary>Writes the first state, or a new next run where the schedule has changed.</summary>
    /// <returns>Whether a run was missed.</returns>
    private bool Prepare()
    {
        var now = clock.GetUtcNow();
        var known = store.Read(function.Name);
        var isMonitored = Trigger.UseMonitor && !schedule.IsWithinMinute(now);
        if (isMonitored && known?.Schedule == schedule.Text)
            return known.Next < now;
        store.Write(function.Name, new TimerState(schedule.Text, known?.Last, schedule.Next(now), now));
        return false;
    }

    private async Task<bool> TryRunAsync(bool onlyWhenDue, bool pastDue, CancellationToken stopping)
    {
        if (!leases.Take(LeaseName, Lease))
            return false;
        using var renewal = clock.CreateTimer(_ => leases.Take(LeaseName, Lease), null, Lease / 3, Lease / 3);
        try
        {
            var started = clock.GetUtcNow();
            var state = State();
            if (onlyWhenDue && state.Next > started)
                return true; // Another host has run it meanwhile.
            await RunWithRetriesAsync(new TimerInfo { IsPastDue = pastDue, ScheduleStatus = state.ToStatus() }, stopping);
            if (!stopping.IsCancellationRequested)
                store.Write(function.Name, new TimerState(schedule.Text, started, schedule.Next(clock.GetUtcNow()), clock.GetUtcNow()));
            return true;
        }
        finally
        {
            await renewal.DisposeAsync();
            leases.Release(LeaseName);
        }
    }

    private async Task RunWithRetriesAsync(TimerInfo timer, CancellationToken stopping)
    {
        for (var retry = 0; ; retry++)
        {
            if (retry > 0)
                await DelayAsync(function.Retry!.WaitBefore(retry), stopping);
            if (stopping.IsCancellationRequested || await SucceedsAsync(timer, retry) || function.Retry?.Allows(retry + 1) != true)
                return;
        }
    }

    private async Task<bool> SucceedsAsync(TimerInfo timer, int retry)
    {
        try
        {
            await invoker.RunAsync(function, new FunctionInput(timer) { Retry = retry }, CancellationToken.None);
            return true;
        }
        catch (Exception)
        {
            return false; // The invoker has logged it; a failed run does not stop the clock.
        }
    }

    private TimerState State() => store.Read(function.Name) ?? throw new InvalidOperationException($"The state of the timer {function.Name} has been deleted while the host ran.");

    private async Task DelayAsync(TimeSpan time, CancellationToken stopping) =>
        await Task.Delay(time, clock, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
}
