using System.Collections.Concurrent;

namespace Microsoft.Azure.Functions.Worker.SelfHost.Queues;

/// <summary>Wakes the listener of a queue before its pause is over.</summary>
internal sealed class QueueSignals
{
    private readonly ConcurrentDictionary<string, SemaphoreSlim> signals = new(StringComparer.Ordinal);

    public void Raise(string queue)
    {
        var signal = Of(queue);
        lock (signal)
            if (signal.CurrentCount == 0)
                signal.Release();
    }

    public Task WaitAsync(string queue, CancellationToken cancellation) => Of(queue).WaitAsync(cancellation);

    private SemaphoreSlim Of(string queue) => signals.GetOrAdd(queue, _ => new SemaphoreSlim(0, 1));
}
