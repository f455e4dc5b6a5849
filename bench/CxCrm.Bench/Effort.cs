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

    /// <summary>How many pieces of work were done.</summary>
    public int Count => _times.Count;

    /// <summary>Of each piece on the wall.</summary>
    public Times Times => new(_times);

    /// <summary>Milliseconds on the wall, all together.</summary>
    public double Total => _times.Sum();

    /// <summary>Milliseconds of the processor for one piece.</summary>
    public double ProcessorEach => _processor / Count;

    /// <summary>Milliseconds on the wall for one piece.</summary>
    public double Each => Total / Count;

    /// <summary>Does pieces of work one after the other.</summary>
    public void Do<T>(IEnumerable<T> pieces, Action<T> work)
    {
        var processor = Environment.CpuUsage.TotalTime;
        foreach (var piece in pieces)
        {
            var started = Stopwatch.GetTimestamp();
            work(piece);
            _times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        _processor += (Environment.CpuUsage.TotalTime - processor).TotalMilliseconds;
    }
}
