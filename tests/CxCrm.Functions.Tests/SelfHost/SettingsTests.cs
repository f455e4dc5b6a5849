using Microsoft.Extensions.Hosting;

namespace CxCrm.Functions.Tests.SelfHost;

public sealed class SettingsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("""{"functions":["Open"]}""", "version")]
    [InlineData("""{"version":"1.0"}""", "version")]
    [InlineData("""{"version":"2.0","functions":["Tick"]}""", "TickSchedule")]
    [InlineData("""{"version":"2.0","functions":["Open"],"extensions":{"queues":{"maxDequeueCount":"often"}}}""", "maxDequeueCount")]
    [InlineData("""{"version":"2.0","functions":["Open"],"extensions":{"queues":{"visibilityTimeout":"later"}}}""", "visibilityTimeout")]
    [InlineData("{", "host.json")]
    public void A_wrong_setting_stops_the_start_and_is_named(string hostJson, string name)
    {
        var fault = Assert.Throws<InvalidOperationException>(() =>
        {
            using var host = SampleHost.Build(folder.Path, TimeProvider.System, hostJson);
            host.Start();
        });
        Assert.Contains(name, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_schedule_of_five_fields_stops_the_start()
    {
        var fault = Assert.Throws<InvalidOperationException>(() =>
        {
            using var host = SampleHost.Build(folder.Path, TimeProvider.System, """{"version":"2.0","functions":["Tick"]}""", "--TickSchedule=*/5 * * * *");
            host.Start();
        });
        Assert.Contains("six fields", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_values_of_local_settings_are_settings()
    {
        File.WriteAllText(Path.Combine(folder.Path, "local.settings.json"), """{"IsEncrypted":false,"Values":{"TickSchedule":"0 0 12 * * *"}}""");
        var clock = new ManualClock(new DateTimeOffset(2026, 3, 2, 11, 59, 0, TimeSpan.Zero));
        using var host = SampleHost.Build(folder.Path, clock, """{"version":"2.0","functions":["Tick"]}""");
        await host.StartAsync();
        await clock.WaitedFor(new DateTimeOffset(2026, 3, 2, 12, 0, 0, TimeSpan.Zero));
        await host.StopAsync();
    }

    [Fact]
    public async Task A_function_that_is_switched_off_has_no_address()
    {
        using var host = SampleHost.Build(folder.Path, TimeProvider.System, """{"version":"2.0","functions":["Open"]}""", "--AzureWebJobs.Open.Disabled=true", "--urls=http://127.0.0.1:0");
        await host.StartAsync();
        Assert.DoesNotContain(Addresses.Of(host), address => address.Contains("open", StringComparison.Ordinal));
        await host.StopAsync();
    }
}
