using LocalDataverse.Metadata;

namespace LocalDataverse.WebApi.OData;

/// <summary>A navigation property of a table: to one row through a lookup, or to the rows that point here.</summary>
/// <param name="Relationship">The relationship behind it.</param>
/// <param name="IsCollection">Whether it leads to many rows.</param>
internal sealed record Navigation(RelationshipDefinition Relationship, bool IsCollection)
{
    public string Name => IsCollection ? Relationship.ReferencedNavigation : Relationship.ReferencingNavigation;

    public string TargetTable => IsCollection ? Relationship.ReferencingTable : Relationship.ReferencedTable;

    /// <summary>Column of the table that the property stands on.</summary>
    public string OwnColumn => IsCollection ? Relationship.ReferencedColumn : Relationship.ReferencingColumn;

    public string TargetColumn => IsCollection ? Relationship.ReferencingColumn : Relationship.ReferencedColumn;

    /// <summary>The property of that name; null when the table has none. Names are case-sensitive, as the platform's are.</summary>
    public static Navigation? Find(MetadataCatalog catalog, TableDefinition table, string name)
    {
        foreach (var lookup in catalog.LookupsOf(table.LogicalName))
        {
            if (lookup.ReferencingNavigation == name)
                return new Navigation(lookup, IsCollection: false);
        }

        foreach (var reference in catalog.ReferencesTo(table.LogicalName))
        {
            if (reference.ReferencedNavigation == name)
                return new Navigation(reference, IsCollection: true);
        }

        return null;
    }

    public static Navigation Needed(MetadataCatalog catalog, TableDefinition table, string name) =>
        Find(catalog, table, name) ?? throw Faults.UnknownProperty(table.LogicalName, name);
}
