using System.Net;

namespace CxCrm.Functions.Tests.SelfHost;

public sealed class QueueTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    private readonly TemporaryFolder folder = new();
    private readonly ManualClock clock = new(Noon);

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_message_put_out_by_a_request_reaches_its_function_as_an_object()
    {
        await using var host = await SampleHost.StartAsync(folder, clock, "Send", "Deliver");
        using var response = await host.Http.PostAsync("/api/send/lamp", null);
        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        Assert.Equal(new Parcel("lamp", 3), await host.Probe.NextAsync<Parcel>());
    }

    [Fact]
    public async Task A_failed_message_is_tried_five_times_and_then_put_aside()
    {
        var counts = new List<object?>();
        await using var host = await SampleHost.StartAsync(folder, clock, "Send", "Deliver", "Undeliverable");
        host.Probe.Act = context =>
        {
            if (context.FunctionDefinition.Name != "Deliver")
                return Task.CompletedTask;
            counts.Add(context.BindingContext.BindingData["DequeueCount"]);
            throw new InvalidOperationException("broken on purpose");
        };
        using var response = await host.Http.PostAsync("/api/send/vase", null);
        for (var attempt = 1; attempt <= 5; attempt++)
            Assert.Equal("vase", (await host.Probe.NextAsync<Parcel>()).Name);
        Assert.Contains("vase", await host.Probe.NextAsync<string>(), StringComparison.Ordinal);
        Assert.Equal([1, 2, 3, 4, 5], counts.Cast<int>());
    }

    [Fact]
    public async Task What_is_not_the_expected_object_ends_aside()
    {
        await using var host = await SampleHost.StartAsync(folder, clock, "Deliver", "Undeliverable");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/admin/functions/Deliver") { Content = new StringContent("""{"input":"no json"}""") };
        request.Headers.Add("x-functions-key", host.MasterKey);
        using var response = await host.Http.SendAsync(request);
        Assert.Equal("no json", await host.Probe.NextAsync<string>());
    }

    [Fact]
    public async Task A_message_whose_host_died_comes_back_after_ten_minutes()
    {
        var stuck = new TaskCompletionSource();
        await using var dead = await SampleHost.StartAsync(folder, clock, probe => probe.Act = _ => stuck.Task, "Send", "Deliver");
        using var response = await dead.Http.PostAsync("/api/send/clock", null);
        await dead.Probe.NextAsync<Parcel>();

        // A second host on a clock of its own, which the renewals of the first don't reach.
        var early = new ManualClock(Noon.AddMinutes(9));
        using (var copy = new TemporaryFolder())
        {
            CopyStorage(copy);
            await using var host = await SampleHost.StartAsync(copy, early, "Deliver");
            await early.WaitedFor(early.GetUtcNow() + TimeSpan.FromMilliseconds(200));
            Assert.True(host.Probe.IsQuiet);
        }

        using (var copy = new TemporaryFolder())
        {
            CopyStorage(copy);
            await using var host = await SampleHost.StartAsync(copy, new ManualClock(Noon.AddMinutes(10)), "Deliver");
            Assert.Equal("clock", (await host.Probe.NextAsync<Parcel>()).Name);
        }

        stuck.SetResult();
    }

    [Fact]
    public async Task The_lease_is_prolonged_while_the_function_works()
    {
        var work = new TaskCompletionSource();
        await using var host = await SampleHost.StartAsync(folder, clock, probe => probe.Act = _ => work.Task, "Send", "Deliver");
        using var response = await host.Http.PostAsync("/api/send/piano", null);
        await host.Probe.NextAsync<Parcel>();
        for (var minute = 0; minute < 30; minute++)
            clock.Advance(TimeSpan.FromMinutes(1));
        Assert.True(host.Probe.IsQuiet);
        work.SetResult();
    }

    [Fact]
    public async Task Stopping_cancels_the_function_and_waits_for_it()
    {
        var finished = false;
        await using var host = await SampleHost.StartAsync(folder, clock, "Send", "Deliver");
        host.Probe.Act = async context =>
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, context.CancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            finished = true;
        };
        using var response = await host.Http.PostAsync("/api/send/chair", null);
        await host.Probe.NextAsync<Parcel>();
        await host.StopAsync();
        Assert.True(finished);
    }

    private void CopyStorage(TemporaryFolder copy)
    {
        var storage = Directory.CreateDirectory(Path.Combine(copy.Path, "storage"));
        foreach (var file in Directory.GetFiles(Path.Combine(folder.Path, "storage")))
            File.Copy(file, Path.Combine(storage.FullName, Path.GetFileName(file)));
    }
}
