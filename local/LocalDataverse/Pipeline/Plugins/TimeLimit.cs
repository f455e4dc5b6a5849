using System.Diagnostics;

namespace LocalDataverse.Pipeline.Plugins;

/// <summary>
/// The time a plug-in may take, on the machine's clock. It is checked at every service call and at the end: .NET can't stop a
/// thread, so a loop without a service call is reported only when it ends.
/// </summary>
internal readonly record struct TimeLimit(string PluginType, long Started, TimeSpan Longest)
{
    public void Check()
    {
        if (Stopwatch.GetElapsedTime(Started) > Longest)
            throw Faults.PluginTimedOut(PluginType, Longest);
    }
}
