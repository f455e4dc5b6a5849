using LocalDataverse.Metadata;

namespace LocalDataverse.Import;

/// <summary>A catalog being changed by an import, before it becomes the next one.</summary>
internal sealed class CatalogDraft(MetadataCatalog installed)
{
    private readonly Dictionary<string, TableDefinition> _tables = installed.Tables.ToDictionary(t => t.LogicalName, StringComparer.Ordinal);
    private readonly Dictionary<string, RelationshipDefinition> _relationships = installed.Relationships.ToDictionary(r => r.SchemaName, StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ManyToManyDefinition> _manyToMany = installed.ManyToMany.ToDictionary(m => m.SchemaName, StringComparer.OrdinalIgnoreCase);

    public IEnumerable<TableDefinition> Tables => _tables.Values;

    public TableDefinition? Find(string table) => _tables.GetValueOrDefault(table);

    public void Put(TableDefinition table) => _tables[table.LogicalName] = table;

    public RelationshipDefinition? Relationship(string schemaName) => _relationships.GetValueOrDefault(schemaName);

    public ManyToManyDefinition? Pairs(string schemaName) => _manyToMany.GetValueOrDefault(schemaName);

    public void Put(ManyToManyDefinition pairs) => _manyToMany[pairs.SchemaName] = pairs;

    /// <summary>Adds or replaces the relationship and makes its referenced table a target of the lookup.</summary>
    public void Put(RelationshipDefinition relationship)
    {
        _relationships[relationship.SchemaName] = relationship;
        var table = _tables[relationship.ReferencingTable];
        var column = table.Column(relationship.ReferencingColumn)!;
        if (column.Type == ColumnType.Owner || column.Targets.Contains(relationship.ReferencedTable))
            return;
        Replace(table, column with { Targets = [.. column.Targets, relationship.ReferencedTable] });
    }

    /// <summary>Puts a column in the place of the one with its name, or last.</summary>
    public void Replace(TableDefinition table, ColumnDefinition column) => Put(table with
    {
        Columns = table.Column(column.LogicalName) is null
            ? [.. table.Columns, column]
            : [.. table.Columns.Select(c => c.LogicalName == column.LogicalName ? column : c)],
    });

    public MetadataCatalog Finish() => new(_tables.Values, _relationships.Values, _manyToMany.Values);
}
