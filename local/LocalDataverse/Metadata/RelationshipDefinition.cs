namespace LocalDataverse.Metadata;

/// <summary>A one-to-many relationship: a lookup column of the referencing table points to a row of the referenced table.</summary>
public sealed record RelationshipDefinition
{
    public required string SchemaName { get; init; }

    public required string ReferencedTable { get; init; }

    public required string ReferencedColumn { get; init; }

    public required string ReferencingTable { get; init; }

    public required string ReferencingColumn { get; init; }

    /// <summary>Navigation property on the referencing (many) side: the lookup's schema name, or lookup_target when it is polymorphic.</summary>
    public required string ReferencingNavigation { get; init; }

    /// <summary>Collection-valued navigation property on the referenced (one) side: the relationship's name.</summary>
    public required string ReferencedNavigation { get; init; }

    public CascadeAction OnAssign { get; init; }

    public CascadeAction OnDelete { get; init; }

    public CascadeAction OnMerge { get; init; }

    public CascadeAction OnReparent { get; init; }

    public CascadeAction OnShare { get; init; }

    public CascadeAction OnUnshare { get; init; }
}
