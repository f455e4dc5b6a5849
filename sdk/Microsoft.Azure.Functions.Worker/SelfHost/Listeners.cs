using Microsoft.Azure.Functions.Worker.SelfHost.Invocation;
using Microsoft.Azure.Functions.Worker.SelfHost.Queues;
using Microsoft.Azure.Functions.Worker.SelfHost.Settings;
using Microsoft.Azure.Functions.Worker.SelfHost.Storage;
using Microsoft.Azure.Functions.Worker.SelfHost.Timers;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Microsoft.Azure.Functions.Worker.SelfHost;

/// <summary>Listens for all timers and queues of the app. Stopping takes nothing new and waits for what runs.</summary>
internal sealed class Listeners : BackgroundService
{
    private readonly IReadOnlyList<QueueListener> queues;
    private readonly IReadOnlyDictionary<FunctionEntry, TimerListener> timers;
    private readonly IHostApplicationLifetime lifetime;
    private readonly List<Task> manual = [];

    public Listeners(
        FunctionCatalog catalog, IConfiguration configuration, HostSettings settings, QueueStore queueStore, QueueSignals signals, TimerStore timerStore, Leases leases,
        FunctionInvoker invoker, TimeProvider clock, IHostApplicationLifetime lifetime, ILogger<Listeners> logger)
    {
        this.lifetime = lifetime;
        queues = [.. catalog.Functions
            .Where(function => function.Kind == FunctionKind.Queue)
            .Select(function => new QueueListener(function, QueueOf(function), queueStore, signals, settings.Queues, invoker, clock, logger))];
        timers = catalog.Functions
            .Where(function => function.Kind == FunctionKind.Timer)
            .ToDictionary(function => function, function => new TimerListener(function, ScheduleOf(function), timerStore, leases, invoker, clock));

        string QueueOf(FunctionEntry function) => AppSettings.Resolve(configuration, ((QueueTriggerAttribute)function.Trigger).QueueName);
        TimerSchedule ScheduleOf(FunctionEntry function) =>
            TimerSchedule.Parse(function.Name, AppSettings.Resolve(configuration, ((TimerTriggerAttribute)function.Trigger).Schedule));
    }

    /// <summary>Runs a timer out of its turn, without waiting for it.</summary>
    public void RunNow(FunctionEntry timer)
    {
        lock (manual)
        {
            manual.RemoveAll(run => run.IsCompletedSuccessfully);
            manual.Add(Task.Run(() => timers[timer].RunOnceAsync(lifetime.ApplicationStopping)));
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken, lifetime.ApplicationStopping);
        await Task.WhenAll([.. queues.Select(queue => Task.Run(() => queue.RunAsync(stopping.Token))), .. timers.Values.Select(timer => Task.Run(() => timer.RunAsync(stopping.Token)))]);
        await Task.WhenAll(Manual());
    }

    private Task[] Manual()
    {
        lock (manual)
            return [.. manual];
    }
}
