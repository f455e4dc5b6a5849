namespace LocalDataverse.Pipeline.Plugins;

/// <summary>One run of one plug-in: for tests, budgets and the run history.</summary>
public sealed class PluginRun
{
    public required string PluginType { get; init; }

    public required string Message { get; init; }

    public string? Table { get; init; }

    public Guid RowId { get; init; }

    public required Stage Stage { get; init; }

    public bool IsAsync { get; init; }

    public int Depth { get; init; }

    public Guid CorrelationId { get; init; }

    public DateTime StartedOn { get; init; }

    public TimeSpan Duration { get; internal set; }

    /// <summary>Calls to IOrganizationService from this run, those of the plug-ins they started included.</summary>
    public int ServiceCalls { get; internal set; }

    public string Trace { get; internal set; } = "";

    /// <summary>What ended the run early; null when it went well.</summary>
    public string? Exception { get; internal set; }
}
