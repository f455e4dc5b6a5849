using Microsoft.Azure.Functions.Worker;

namespace CxCrm.Functions.Tests.SelfHost;

public sealed class TimerTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan FiveMinutes = TimeSpan.FromMinutes(5);

    private readonly TemporaryFolder folder = new();
    private readonly ManualClock clock = new(Noon.AddSeconds(1));

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_timer_runs_when_its_schedule_says_so_in_UTC()
    {
        await using var host = await SampleHost.StartAsync(folder, clock, "Tick");
        await AdvanceTo(clock, Noon + FiveMinutes);
        var first = await host.Probe.NextAsync<TimerInfo>();
        Assert.False(first.IsPastDue);
        Assert.Equal((Noon + FiveMinutes).UtcDateTime, first.ScheduleStatus!.Next);

        await AdvanceTo(clock, Noon + (2 * FiveMinutes));
        var second = await host.Probe.NextAsync<TimerInfo>();
        Assert.Equal((Noon + FiveMinutes).UtcDateTime, second.ScheduleStatus!.Last);
    }

    [Fact]
    public async Task A_run_missed_while_no_host_ran_is_made_up_for_once_at_the_start()
    {
        await using (var host = await SampleHost.StartAsync(folder, clock, "Tick"))
            await clock.WaitedFor(Noon + FiveMinutes);

        clock.Advance(TimeSpan.FromHours(1));
        await using var later = await SampleHost.StartAsync(folder, clock, "Tick");
        Assert.True((await later.Probe.NextAsync<TimerInfo>()).IsPastDue);
        await clock.WaitedFor(Noon + TimeSpan.FromMinutes(65));
        Assert.True(later.Probe.IsQuiet);
    }

    [Fact]
    public async Task Two_hosts_run_a_timer_once()
    {
        var ticks = 0;
        Func<FunctionContext, Task> count = _ =>
        {
            Interlocked.Increment(ref ticks);
            return Task.CompletedTask;
        };
        await using var one = await SampleHost.StartAsync(folder, clock, probe => probe.Act = count, "Tick");
        var otherClock = new ManualClock(clock.GetUtcNow());
        await using var other = await SampleHost.StartAsync(folder, otherClock, probe => probe.Act = count, "Tick");
        await otherClock.WaitedFor(Noon + FiveMinutes);
        await AdvanceTo(clock, Noon + FiveMinutes);
        await clock.WaitedFor(Noon + (2 * FiveMinutes));
        await AdvanceTo(otherClock, Noon + FiveMinutes);
        await otherClock.WaitedFor(Noon + (2 * FiveMinutes));
        Assert.Equal(1, ticks);
    }

    [Fact]
    public async Task A_host_waits_while_another_runs_the_timer()
    {
        var work = new TaskCompletionSource();
        await using var one = await SampleHost.StartAsync(folder, clock, probe => probe.Act = _ => work.Task, "Tick");
        var otherClock = new ManualClock(clock.GetUtcNow());
        await using var other = await SampleHost.StartAsync(folder, otherClock, "Tick");
        await otherClock.WaitedFor(Noon + FiveMinutes);
        await AdvanceTo(clock, Noon + FiveMinutes);
        await one.Probe.NextAsync<TimerInfo>();
        await AdvanceTo(otherClock, Noon + FiveMinutes);
        await otherClock.WaitedFor(Noon + FiveMinutes + TimeSpan.FromSeconds(5));
        Assert.True(other.Probe.IsQuiet);
        work.SetResult();
    }

    [Fact]
    public async Task A_retry_policy_runs_a_failed_timer_again_after_its_delay_and_then_gives_up()
    {
        await using var host = await SampleHost.StartAsync(folder, clock, probe => probe.Act = _ => throw new InvalidOperationException("broken on purpose"), "Stubborn");
        var due = Noon.AddHours(1);
        await AdvanceTo(clock, due);
        Assert.Equal(0, await host.Probe.NextAsync<int>());
        await AdvanceTo(clock, due.AddSeconds(10));
        Assert.Equal(1, await host.Probe.NextAsync<int>());
        await AdvanceTo(clock, due.AddSeconds(20));
        Assert.Equal(2, await host.Probe.NextAsync<int>());
        await clock.WaitedFor(due.AddHours(1));
        Assert.True(host.Probe.IsQuiet);
    }

    [Fact]
    public async Task The_master_key_runs_a_timer_out_of_its_turn()
    {
        await using var host = await SampleHost.StartAsync(folder, clock, "Tick");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/admin/functions/Tick") { Content = new StringContent("{}") };
        request.Headers.Add("x-functions-key", host.MasterKey);
        using var response = await host.Http.SendAsync(request);
        Assert.False((await host.Probe.NextAsync<TimerInfo>()).IsPastDue);
    }

    private static async Task AdvanceTo(ManualClock clock, DateTimeOffset time)
    {
        await clock.WaitedFor(time);
        clock.Advance(time - clock.GetUtcNow());
    }
}
