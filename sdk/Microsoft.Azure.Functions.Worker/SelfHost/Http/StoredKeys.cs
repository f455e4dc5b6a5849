namespace Microsoft.Azure.Functions.Worker.SelfHost.Http;

/// <summary>The file of the host's or of one function's keys.</summary>
internal sealed record StoredKeys
{
    /// <summary>The host's only.</summary>
    public string? Master { get; init; }

    public required IReadOnlyList<string> Keys { get; init; }
}
