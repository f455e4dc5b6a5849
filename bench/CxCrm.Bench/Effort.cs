using System.Collections.Concurrent;
using System.Diagnostics;

namespace CxCrm.Bench;

/// <summary>
/// What work cost: time on the wall, and time of the processor over all threads of this process, which a machine that is busy with other work disturbs
/// far less.
/// </summary>
internal sealed class Effort
{
    private readonly List<double> _times = [];
    private double _processor;
    private double _elapsed;

    /// <summary>How many pieces of work were done.</summary>
    public int Count => _times.Count;

    /// <summary>Of each piece on the wall.</summary>
    public Times Times => new(_times);

    /// <summary>Milliseconds on the wall, all together.</summary>
    public double Total => _times.Sum();

    /// <summary>Pieces done in a second on the wall, by all clients together.</summary>
    public double EachSecond => Count / _elapsed * 1000;

    /// <summary>Milliseconds of the processor for one piece.</summary>
    public double ProcessorEach => _processor / Count;

    /// <summary>Milliseconds on the wall for one piece.</summary>
    public double Each => Total / Count;

    /// <summary>Does pieces of work one after the other.</summary>
    public void Do<T>(IEnumerable<T> pieces, Action<T> work) => Measure(() =>
    {
        foreach (var piece in pieces)
            _times.Add(Timed(piece, work));
    });

    /// <summary>The same by several clients at once, each on a thread of its own; whoever is free takes the next.</summary>
    public void Share<T>(IReadOnlyCollection<T> pieces, int clients, Action<T> work) => Measure(() =>
    {
        var waiting = new ConcurrentQueue<T>(pieces);
        var times = new ConcurrentBag<double>();
        var threads = Enumerable.Range(0, clients).Select(_ => Task.Factory.StartNew(Client, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)).ToArray();
        Task.WaitAll(threads);
        _times.AddRange(times);

        void Client()
        {
            while (waiting.TryDequeue(out var piece))
                times.Add(Timed(piece, work));
        }
    });

    private static double Timed<T>(T piece, Action<T> work)
    {
        var started = Stopwatch.GetTimestamp();
        work(piece);
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    private void Measure(Action work)
    {
        var processor = Environment.CpuUsage.TotalTime;
        var started = Stopwatch.GetTimestamp();
        work();
        _elapsed += Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        _processor += (Environment.CpuUsage.TotalTime - processor).TotalMilliseconds;
    }
}
