using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Pipeline.Registration;

/// <summary>A plug-in registered on a message (a row of sdkmessageprocessingstep that is enabled).</summary>
public sealed record StepRegistration
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required string Message { get; init; }

    /// <summary>The table that the step stands on; null for every table.</summary>
    public string? Table { get; init; }

    public required Stage Stage { get; init; }

    public bool IsAsync { get; init; }

    /// <summary>Steps of one stage run in this order, least first; equal ranks in the order of their creation.</summary>
    public int Rank { get; init; }

    /// <summary>An Update runs the step only when the target holds one of these columns; empty means always.</summary>
    public IReadOnlySet<string> Filter { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    public IReadOnlyList<ImageRegistration> Images { get; init; } = [];

    public required PluginTypeReference Plugin { get; init; }

    /// <summary>The unsecure configuration, handed to the plug-in's constructor.</summary>
    public string? Configuration { get; init; }

    /// <summary>The user the plug-in works as; null for the caller.</summary>
    public Guid? RunAs { get; init; }

    /// <summary>Whether the system job of a successful asynchronous run is deleted.</summary>
    public bool DeletesJob { get; init; }

    public bool ReadsBefore => Images.Any(i => i.ShowsBefore);

    public bool ReadsAfter => Images.Any(i => i.ShowsAfter);

    /// <summary>
    /// Asked when the step's turn comes, so that a column added by an earlier pre-operation step counts
    /// (Microsoft Learn: Register a plug-in, Filtering attributes).
    /// </summary>
    public bool Wants(MessageCall call) =>
        Filter.Count == 0
        || Message != "Update"
        || (call.Input.TryGetValue("Target", out var target) && target is Entity row && Filter.Overlaps(row.Attributes.Keys));
}
