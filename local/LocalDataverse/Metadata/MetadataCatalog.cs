using System.Collections.Frozen;

namespace LocalDataverse.Metadata;

/// <summary>
/// All tables and relationships of one organisation at one moment. Immutable and shared between threads;
/// an import replaces the whole catalog after its transaction has committed.
/// </summary>
public sealed class MetadataCatalog
{
    private readonly FrozenDictionary<string, TableDefinition> _tables;
    private readonly FrozenDictionary<string, TableDefinition> _bySet;
    private readonly ILookup<string, RelationshipDefinition> _byReferencing;
    private readonly ILookup<string, RelationshipDefinition> _byReferenced;
    private readonly ILookup<string, RelationshipDefinition> _byName;
    private readonly FrozenDictionary<string, ManyToManyDefinition> _pairsByName;

    public MetadataCatalog(
        IEnumerable<TableDefinition> tables, IEnumerable<RelationshipDefinition> relationships, IEnumerable<ManyToManyDefinition> manyToMany)
    {
        _tables = tables.ToFrozenDictionary(t => t.LogicalName, StringComparer.Ordinal);
        _bySet = _tables.Values.ToFrozenDictionary(t => t.EntitySetName, StringComparer.OrdinalIgnoreCase);
        Relationships = [.. relationships];
        ManyToMany = [.. manyToMany];
        _byReferencing = Relationships.ToLookup(r => r.ReferencingTable, StringComparer.Ordinal);
        _byReferenced = Relationships.ToLookup(r => r.ReferencedTable, StringComparer.Ordinal);
        _byName = Relationships.ToLookup(r => r.SchemaName, StringComparer.Ordinal);
        _pairsByName = ManyToMany.DistinctBy(m => m.SchemaName, StringComparer.Ordinal).ToFrozenDictionary(m => m.SchemaName, StringComparer.Ordinal);
    }

    public IEnumerable<TableDefinition> Tables => _tables.Values;

    public IReadOnlyList<RelationshipDefinition> Relationships { get; }

    public IReadOnlyList<ManyToManyDefinition> ManyToMany { get; }

    public TableDefinition? Find(string? logicalName) => logicalName is null ? null : _tables.GetValueOrDefault(logicalName);

    public TableDefinition? FindBySet(string entitySetName) => _bySet.GetValueOrDefault(entitySetName);

    /// <summary>The table, or the platform's fault for an unknown one.</summary>
    public TableDefinition Table(string logicalName) =>
        Find(logicalName) ?? throw Faults.UnknownTable(logicalName);

    /// <summary>The one-to-many relationships of that name: one for each table that a polymorphic lookup points to.</summary>
    public IEnumerable<RelationshipDefinition> RelationshipsNamed(string schemaName) => _byName[schemaName];

    public ManyToManyDefinition? FindManyToMany(string schemaName) => _pairsByName.GetValueOrDefault(schemaName);

    /// <summary>Relationships whose lookup column stands on this table.</summary>
    public IEnumerable<RelationshipDefinition> LookupsOf(string table) => _byReferencing[table];

    /// <summary>Relationships whose lookups point to this table.</summary>
    public IEnumerable<RelationshipDefinition> ReferencesTo(string table) => _byReferenced[table];
}
