namespace LocalDataverse.Pipeline.Async;

/// <summary>Waits until a job is queued or a postponed one is due, and lets the worker run it.</summary>
internal sealed class BackgroundWorker(Engine engine, AsyncWorker worker)
{
    private readonly SemaphoreSlim _queued = new(0);

    public async Task Run(CancellationToken cancellation)
    {
        engine.JobQueue.Queued += Wake;
        try
        {
            while (!cancellation.IsCancellationRequested)
            {
                await Task.Run(() => worker.Drain(cancellation), cancellation).ConfigureAwait(false);
                await WaitForWork(cancellation).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // The host stops; what is queued stays in the database.
        }
        finally
        {
            engine.JobQueue.Queued -= Wake;
        }
    }

    private async Task WaitForWork(CancellationToken cancellation)
    {
        using var woken = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var due = worker.NextPostponed() is { } next ? next - engine.Clock.GetUtcNow().UtcDateTime : Timeout.InfiniteTimeSpan;
        if (due != Timeout.InfiniteTimeSpan && due <= TimeSpan.Zero)
            return;
        await Task.WhenAny(_queued.WaitAsync(woken.Token), Task.Delay(due, engine.Clock, woken.Token)).ConfigureAwait(false);
        await woken.CancelAsync().ConfigureAwait(false);
    }

    private void Wake(object? sender, EventArgs e) => _queued.Release();
}
