namespace LocalDataverse.Metadata;

/// <summary>One value of a choice. A status value names the state it belongs to; a state value its default status.</summary>
public sealed record OptionDefinition(int Value, Labels Labels)
{
    public int? State { get; init; }

    public int? DefaultStatus { get; init; }

    public string? InvariantName { get; init; }
}
