using System.Net;
using System.Text.Json;
using CxCrm.Functions.FollowUp;
using CxCrm.Functions.Voice;
using Microsoft.Azure.Functions.Worker;

namespace CxCrm.Functions.Tests.EndToEnd;

/// <summary>A monitor learns that a job no longer runs.</summary>
public sealed class HealthTests
{
    [Fact]
    public async Task While_no_clock_has_ever_called_the_crm_it_is_degraded()
    {
        await using var real = await RealCrm.StartAsync();

        var (status, report) = await AskAsync(real);

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "degraded", 0), (status, report.GetProperty("status").GetString(), report.GetProperty("jobs").GetArrayLength()));
    }

    // The follow-ups rise every five minutes, the measurements are refreshed every fifteen.
    [Theory]
    [InlineData(15, HttpStatusCode.OK, "")]
    [InlineData(16, HttpStatusCode.ServiceUnavailable, "escalation")]
    [InlineData(46, HttpStatusCode.ServiceUnavailable, "escalation,metrics")]
    public async Task A_job_is_late_after_three_of_its_intervals(int minutes, HttpStatusCode expected, string late)
    {
        await using var real = await RealCrm.StartAsync();
        await RunAsync(real, nameof(EscalateFollowUps));
        await RunAsync(real, nameof(RefreshMetrics));
        Assert.Equal(HttpStatusCode.OK, (await AskAsync(real)).Status);

        real.App.Clock.Advance(TimeSpan.FromMinutes(minutes));
        var (status, report) = await AskAsync(real);

        Assert.Equal(expected, status);
        Assert.Equal(late, string.Join(',', report.GetProperty("jobs").EnumerateArray().Where(job => job.GetProperty("isLate").GetBoolean()).Select(job => job.GetProperty("code").GetString())));
    }

    private static async Task RunAsync(RealCrm real, string function)
    {
        var type = typeof(FunctionsHost).Assembly.GetTypes().Single(candidate => candidate.Name == function);
        await (Task)type.GetMethod("RunAsync")!.Invoke(real.App.Create(type), [new TimerInfo(), CancellationToken.None])!;
    }

    private static async Task<(HttpStatusCode Status, JsonElement Report)> AskAsync(RealCrm real)
    {
        var response = await real.App.Http.GetAsync("/api/health");
        return (response.StatusCode, JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement);
    }
}
