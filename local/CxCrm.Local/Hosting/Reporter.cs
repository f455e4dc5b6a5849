using System.Diagnostics;
using System.Globalization;

namespace CxCrm.Local.Hosting;

/// <summary>Tells the person at the console what goes on: anything that lasts longer than a second shows, and again every five.</summary>
internal sealed class Reporter(TextWriter console)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(5);

    /// <summary>What is being done now; empty when nothing is.</summary>
    public string Activity { get; private set; } = "";

    public void Say(string line)
    {
        lock (console)
            console.WriteLine(line);
    }

    public T During<T>(string activity, Func<T> work)
    {
        var watch = Stopwatch.StartNew();
        Activity = activity;
        using var timer = new Timer(_ => Say(string.Create(CultureInfo.InvariantCulture, $"{Activity} ... {watch.Elapsed.TotalSeconds:0} s")), null, Patience, Pace);
        var result = work();
        Activity = "";
        return result;
    }

    public void During(string activity, Action work) => During(activity, () =>
    {
        work();
        return true;
    });

    /// <summary>Says how far the present activity is.</summary>
    public void Progress(string activity) => Activity = activity;
}
