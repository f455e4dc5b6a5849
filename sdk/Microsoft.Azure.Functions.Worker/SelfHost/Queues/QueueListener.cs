using Microsoft.Azure.Functions.Worker.SelfHost.Invocation;
using Microsoft.Azure.Functions.Worker.SelfHost.Settings;
using Microsoft.Extensions.Logging;

namespace Microsoft.Azure.Functions.Worker.SelfHost.Queues;

/// <summary>
/// Gives the messages of one queue to its function, several at once. While a function works on a message it is hidden by a lease of ten minutes that is
/// prolonged; when the function fails, the message comes back after the visibility timeout, and after the last try it goes to the poison queue.
/// </summary>
internal sealed class QueueListener(
    FunctionEntry function, string queue, QueueStore store, QueueSignals signals, QueueSettings settings, FunctionInvoker invoker, TimeProvider clock, ILogger logger)
{
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(10);

    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(100);

    private readonly HashSet<Task> working = [];

    /// <summary>Works until stopped, then until the messages taken are done.</summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        try
        {
            var pause = FirstPause;
            while (!stopping.IsCancellationRequested)
            {
                pause = TakeBatch() ? FirstPause : Longer(pause);
                await PauseAsync(pause, stopping);
            }
        }
        finally
        {
            await Task.WhenAll(Working());
        }
    }

    /// <summary>A message's properties, as functions can read them.</summary>
    public static FunctionInput Input(QueueMessage message) => new(message.Body)
    {
        Data = new Dictionary<string, object?>(StringComparer.OrdinalIgnoreCase)
        {
            ["QueueTrigger"] = message.Body,
            ["Id"] = message.Id,
            ["InsertionTime"] = message.InsertedOn,
            ["DequeueCount"] = message.DequeueCount,
        },
    };

    private bool TakeBatch()
    {
        if (Working().Count > settings.NewBatchThreshold)
            return false;
        var messages = store.Take(queue, settings.BatchSize, Lease);
        foreach (var message in messages)
            Start(message);
        return messages.Count > 0;
    }

    private void Start(QueueMessage message)
    {
        var work = Task.Run(() => WorkAsync(message));
        lock (working)
            working.Add(work);
        _ = work.ContinueWith(Done, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
    }

    private void Done(Task work)
    {
        lock (working)
            working.Remove(work);
        if (work.Exception is { } fault)
            logger.LogCritical(fault, "The queue {Queue} can't be written; its messages come back when their lease ends.", queue);
        signals.Raise(queue);
    }

    private async Task WorkAsync(QueueMessage message)
    {
        using var renewal = clock.CreateTimer(_ => store.Hide(message, Lease), null, Lease / 2, Lease / 2);
        try
        {
            if (message.DequeueCount > settings.MaxDequeueCount)
                throw new InvalidOperationException("Every host that worked on the message ended before it was done.");
            await invoker.RunAsync(function, Input(message), CancellationToken.None);
        }
        catch (Exception fault)
        {
            await renewal.DisposeAsync();
            GiveBack(message, fault);
            return;
        }

        await renewal.DisposeAsync();
        store.Delete(message);
    }

    private void GiveBack(QueueMessage message, Exception fault)
    {
        if (message.DequeueCount < settings.MaxDequeueCount)
        {
            store.Hide(message, settings.VisibilityTimeout);
            return;
        }

        logger.LogError("Message {Id} of {Queue} has failed {Count} times, last with {Fault}; it goes to the poison queue.", message.Id, queue, message.DequeueCount, fault.GetType().Name);
        store.MoveToPoison(message);
    }

    private TimeSpan Longer(TimeSpan pause) => pause * 2 < settings.MaxPollingInterval ? pause * 2 : settings.MaxPollingInterval;

    private async Task PauseAsync(TimeSpan pause, CancellationToken stopping)
    {
        using var time = new CancellationTokenSource(pause, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(time.Token, stopping);
        try
        {
            await signals.WaitAsync(queue, either.Token);
        }
        catch (OperationCanceledException)
        {
            // The pause is over, or the host stops: the loop looks which.
        }
    }

    private IReadOnlyCollection<Task> Working()
    {
        lock (working)
            return [.. working];
    }
}
