namespace LocalDataverse.Metadata;

/// <summary>One table with its columns and keys. Immutable: an import makes a new catalog.</summary>
public sealed record TableDefinition
{
    private TableShape? _shape;

    public required string LogicalName { get; init; }

    public required string SchemaName { get; init; }

    /// <summary>The name in Web API addresses.</summary>
    public required string EntitySetName { get; init; }

    public Labels Labels { get; init; } = Labels.Of("");

    public Labels PluralLabels { get; init; } = Labels.Of("");

    public int ObjectTypeCode { get; init; }

    public OwnershipType Ownership { get; init; }

    public required string PrimaryId { get; init; }

    public string? PrimaryName { get; init; }

    public bool IsActivity { get; init; }

    public bool IsIntersect { get; init; }

    /// <summary>A SQL view over other tables (activitypointer, owner): read, never written.</summary>
    public bool IsView { get; init; }

    public bool IsCustom { get; init; }

    public bool IsAudited { get; init; }

    public bool HasNotes { get; init; }

    public bool HasActivities { get; init; }

    public required IReadOnlyList<ColumnDefinition> Columns
    {
        get;
        init => (field, _shape) = (value, null);
    }

    public IReadOnlyList<KeyDefinition> Keys { get; init; } = [];

    /// <summary>Privilege names by verb in lower case (create, read, write, delete, append, appendto, assign, share); activities share theirs.</summary>
    public IReadOnlyDictionary<string, string> Privileges { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    internal TableShape Shape => _shape ??= new TableShape(Columns);

    public ColumnDefinition? Column(string logicalName) => Shape.ByName.GetValueOrDefault(logicalName);
}
