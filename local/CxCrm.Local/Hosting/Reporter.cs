using System.Diagnostics;
using System.Globalization;

namespace CxCrm.Local.Hosting;

/// <summary>Tells the person at the console what goes on: anything that lasts longer than a second shows, and again every five.</summary>
internal sealed class Reporter(TextWriter console) : IProgress<int>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(5);

    private string _activity = "";
    private string _done = "";

    /// <summary>What is being done now; empty when nothing is.</summary>
    public string Activity => _activity + _done;

    public void Say(string line)
    {
        lock (console)
            console.WriteLine(line);
    }

    public T During<T>(string activity, Func<T> work)
    {
        var watch = Stopwatch.StartNew();
        (_activity, _done) = (activity, "");
        using var timer = new Timer(_ => Say(string.Create(CultureInfo.InvariantCulture, $"{Activity} ... {watch.Elapsed.TotalSeconds:0} s")), null, Patience, Pace);
        var result = work();
        (_activity, _done) = ("", "");
        return result;
    }

    public void During(string activity, Action work) => During(activity, () =>
    {
        work();
        return true;
    });

    /// <summary>So many rows of the present activity are written.</summary>
    public void Report(int value) => _done = string.Create(CultureInfo.InvariantCulture, $": {value} rows");
}
