using LocalDataverse.Pipeline.Plugins;

namespace LocalDataverse.Pipeline;

/// <summary>The latest 1,000 plug-in runs of this process.</summary>
public sealed class RunHistory
{
    private const int Most = 1000;
    private readonly Queue<PluginRun> _runs = new();

    public IReadOnlyList<PluginRun> Latest
    {
        get
        {
            lock (_runs)
                return [.. _runs];
        }
    }

    internal void Add(IReadOnlyList<PluginRun> runs)
    {
        if (runs.Count == 0)
            return;
        lock (_runs)
        {
            foreach (var run in runs)
                _runs.Enqueue(run);
            while (_runs.Count > Most)
                _runs.Dequeue();
        }
    }
}
