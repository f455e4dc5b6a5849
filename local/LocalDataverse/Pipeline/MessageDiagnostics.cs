using LocalDataverse.Pipeline.Plugins;

namespace LocalDataverse.Pipeline;

/// <summary>What one outermost message cost: every call that plug-ins made to IOrganizationService, and every plug-in run in order of start.</summary>
public sealed class MessageDiagnostics
{
    private readonly List<PluginRun> _runs = [];

    /// <summary>Calls to IOrganizationService by plug-ins, those of nested synchronous plug-ins included.</summary>
    public int ServiceCalls { get; private set; }

    public IReadOnlyList<PluginRun> Runs => _runs;

    internal void CountCall() => ServiceCalls++;

    internal void Add(PluginRun run) => _runs.Add(run);
}
