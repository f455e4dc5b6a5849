using System.Reflection;
using CxCrm.Plugins.Tables;
using CxCrm.Testing;
using Microsoft.Azure.Functions.Worker;

namespace CxCrm.Functions.Tests.EndToEnd;

public sealed class TimersTests
{
    public static TheoryData<string> Timers => [.. TimerFunctions().Select(function => function.Name)];

    [Theory]
    [MemberData(nameof(Timers))]
    public async Task Every_timer_runs_against_the_solution_as_the_integration_user(string timer)
    {
        await using var real = await RealCrm.StartAsync();
        var function = TimerFunctions().Single(function => function.Name == timer);

        await (Task)function.GetMethod("RunAsync")!.Invoke(real.App.Create(function), [new TimerInfo(), CancellationToken.None])!;
    }

    [Fact]
    public async Task A_job_says_how_often_it_is_expected()
    {
        await using var real = await RealCrm.StartAsync();
        foreach (var function in TimerFunctions())
            await (Task)function.GetMethod("RunAsync")!.Invoke(real.App.Create(function), [new TimerInfo(), CancellationToken.None])!;

        var jobs = real.Rows<CxScheduledJob>(CxScheduledJob.LogicalName).ToDictionary(job => job.Code!, job => job.EveryMinutes);

        Assert.Equal((2, 5, 15, 60, 1440), (jobs["suppressions"], jobs["escalation"], jobs["metrics"], jobs["textanalysis"], jobs["journeys"]));
    }

    private static IEnumerable<Type> TimerFunctions() => typeof(FunctionsHost).Assembly.GetTypes()
        .Where(type => type.GetMethod("RunAsync")?.GetParameters().Any(parameter => parameter.GetCustomAttribute<TimerTriggerAttribute>() is not null) == true);
}
