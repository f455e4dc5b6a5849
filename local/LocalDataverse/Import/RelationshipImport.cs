using System.Xml.Linq;
using LocalDataverse.Metadata;
using LocalDataverse.Storage;

namespace LocalDataverse.Import;

/// <summary>Takes the relationships of customizations.xml into the draft, and those every table with notes or activities gets by itself.</summary>
internal sealed class RelationshipImport(CatalogDraft draft, ImportLog log)
{
    public void Apply(XElement relationship)
    {
        var name = relationship.Attr("Name");
        if (relationship.Text("EntityRelationshipType") == "ManyToMany")
            ApplyManyToMany(name, relationship);
        else
            ApplyOneToMany(name, relationship);
    }

    /// <summary>Notes and activities can point to every table that allows them; exports do not state these relationships.</summary>
    public void LinkNotesAndActivities()
    {
        foreach (var table in draft.Tables.Where(t => t.IsCustom).ToList())
        {
            if (table.HasNotes)
                Link(table, "annotation", "objectid", $"{table.LogicalName}_Annotations");
            if (!table.HasActivities)
                continue;
            foreach (var activity in draft.Tables.Where(t => (t.IsActivity || t.LogicalName == "activitypointer") && t.Column("regardingobjectid") is not null).ToList())
                Link(table, activity.LogicalName, "regardingobjectid", $"{table.LogicalName}_{activity.EntitySetName}");
        }
    }

    /// <summary>A lookup that no relationship gives a target cannot be stored.</summary>
    public void CheckLookups()
    {
        var lost = draft.Tables.Where(t => t.IsCustom)
            .SelectMany(t => t.Columns, (t, c) => (Table: t, Column: c))
            .FirstOrDefault(x => x.Column is { IsLookup: true, Targets.Count: 0 });
        if (lost.Column is not null)
            throw Faults.InvalidComponent("column", $"{lost.Table.LogicalName}.{lost.Column.LogicalName}", "it is missing its associated relationship definition.");
    }

    private static CascadeAction Cascade(XElement relationship, string element) =>
        relationship.TextOrNull(element) is { } text && Enum.TryParse<CascadeAction>(text, out var action) ? action : CascadeAction.NoCascade;

    private static string? Navigation(XElement relationship, string roleType) =>
        relationship.Element("EntityRelationshipRoles")?.Elements("EntityRelationshipRole")
            .FirstOrDefault(r => r.Text("RelationshipRoleType") == roleType)?.TextOrNull("NavigationPropertyName");

    private void ApplyOneToMany(string name, XElement facts)
    {
        var referencing = Known(name, facts.Text("ReferencingEntityName"));
        var referenced = Known(name, facts.Text("ReferencedEntityName"));
        var column = referencing.Column(facts.Text("ReferencingAttributeName").ToLowerInvariant())
            ?? throw Faults.InvalidComponent("relationship", name, $"'{referencing.LogicalName}' has no column '{facts.Text("ReferencingAttributeName")}'.");
        if (!column.IsLookup)
            throw Faults.InvalidComponent("relationship", name, $"'{column.LogicalName}' is no lookup.");
        Put(new RelationshipDefinition
        {
            SchemaName = name,
            ReferencedTable = referenced.LogicalName,
            ReferencedColumn = referenced.PrimaryId,
            ReferencingTable = referencing.LogicalName,
            ReferencingColumn = column.LogicalName,
            ReferencingNavigation = Navigation(facts, "1") ?? column.LogicalName,
            ReferencedNavigation = Navigation(facts, "0") ?? name,
            OnAssign = Cascade(facts, "CascadeAssign"),
            OnDelete = Cascade(facts, "CascadeDelete"),
            OnMerge = Cascade(facts, "CascadeMerge"),
            OnReparent = Cascade(facts, "CascadeReparent"),
            OnShare = Cascade(facts, "CascadeShare"),
            OnUnshare = Cascade(facts, "CascadeUnshare"),
        });
    }

    private void ApplyManyToMany(string name, XElement facts)
    {
        var first = Known(name, facts.Text("FirstEntityName"));
        var second = Known(name, facts.Text("SecondEntityName"));
        var intersect = facts.Text("IntersectEntityName").ToLowerInvariant();
        var self = first.LogicalName == second.LogicalName;
        var pairs = new ManyToManyDefinition(
            name, first.LogicalName, self ? first.PrimaryId + "one" : first.PrimaryId, second.LogicalName, self ? second.PrimaryId + "two" : second.PrimaryId, intersect);
        var before = draft.Pairs(name);
        if (before is null)
            draft.Put(Intersect(pairs));
        draft.Put(pairs);
        log.Compared("Relationship", name, before?.ToString(), pairs.ToString());
    }

    private static TableDefinition Intersect(ManyToManyDefinition pairs)
    {
        ColumnDefinition Id(string name) => new() { LogicalName = name, SchemaName = name, Type = ColumnType.UniqueIdentifier, ValidForCreate = false, ValidForUpdate = false };
        var id = pairs.IntersectTable + "id";
        return new TableDefinition
        {
            LogicalName = pairs.IntersectTable,
            SchemaName = pairs.IntersectTable,
            EntitySetName = pairs.IntersectTable + "set",
            PrimaryId = id,
            IsIntersect = true,
            IsCustom = true,
            Columns = [Id(id) with { IsPrimaryId = true }, Id(pairs.FirstColumn), Id(pairs.SecondColumn), Id("versionnumber") with { Type = ColumnType.BigInt }],
        };
    }

    private void Link(TableDefinition table, string from, string column, string name)
    {
        if (draft.Relationship(name) is not null)
            return;
        var suffix = from is "annotation" or "activitypointer" ? "" : "_" + from;
        Put(new RelationshipDefinition
        {
            SchemaName = name,
            ReferencedTable = table.LogicalName,
            ReferencedColumn = table.PrimaryId,
            ReferencingTable = from,
            ReferencingColumn = column,
            ReferencingNavigation = $"{column}_{table.LogicalName}{suffix}",
            ReferencedNavigation = name,
            OnAssign = CascadeAction.Cascade,
            OnDelete = CascadeAction.Cascade,
            OnMerge = CascadeAction.Cascade,
            OnReparent = CascadeAction.Cascade,
            OnShare = CascadeAction.Cascade,
            OnUnshare = CascadeAction.Cascade,
        });
    }

    private void Put(RelationshipDefinition relationship)
    {
        var before = draft.Relationship(relationship.SchemaName);
        draft.Put(relationship);
        log.Compared("Relationship", relationship.SchemaName, before is null ? null : CatalogStore.Text(before), CatalogStore.Text(relationship));
    }

    private TableDefinition Known(string relationship, string schemaName) =>
        draft.Find(schemaName.ToLowerInvariant()) ?? throw Faults.MissingDependencies("this file", [$"table {schemaName}, used by the relationship {relationship}"]);
}
