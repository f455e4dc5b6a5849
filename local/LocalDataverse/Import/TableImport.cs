using System.Xml.Linq;
using LocalDataverse.Metadata;
using LocalDataverse.Storage;

namespace LocalDataverse.Import;

/// <summary>Takes the tables of customizations.xml, with their columns and keys, into the draft of the next catalog.</summary>
internal sealed class TableImport(CatalogDraft draft, ColumnReader columns, ImportLog log)
{
    private const int FirstCustomTypeCode = 10_000;

    /// <summary>Tables the organisation did not have before.</summary>
    public List<TableDefinition> New { get; } = [];

    public void Apply(XElement entity)
    {
        var schema = entity.Element("Name")?.Value.Trim() ?? throw Faults.InvalidSolutionFile("an Entity has no Name.");
        var facts = entity.Element("EntityInfo")?.Element("entity");
        var before = draft.Find(schema.ToLowerInvariant());
        if (facts is null)
        {
            if (before is null)
                throw Faults.MissingDependencies("this file", [$"table {schema}, which it uses but does not bring"]);
            return;
        }

        var read = Columns(schema, facts);
        var table = before is null ? Create(schema, facts, read) : Extend(before, facts, read);
        table = table with { Keys = [.. table.Keys.Where(k => Keys(facts).All(n => n.LogicalName != k.LogicalName)), .. Keys(facts)] };
        CheckKeys(table);
        if (before is null)
            New.Add(table);
        draft.Put(before is not null && CatalogStore.Text(before) == CatalogStore.Text(table) ? before : table);
        Report(before, table, read);
    }

    /// <summary>Global choices that changed, for the columns of tables the file does not bring.</summary>
    public void ApplyChoices(IReadOnlyDictionary<string, IReadOnlyList<OptionDefinition>> choices)
    {
        foreach (var (name, options) in choices)
        {
            var users = draft.Tables.SelectMany(t => t.Columns, (t, c) => (t.LogicalName, Column: c)).Where(u => string.Equals(u.Column.GlobalChoice, name, StringComparison.OrdinalIgnoreCase)).ToList();
            foreach (var (table, column) in users.Where(u => CatalogStore.Text(u.Column.Options) != CatalogStore.Text(options)))
                draft.Replace(draft.Find(table)!, column with { Options = options });
        }
    }

    private static List<KeyDefinition> Keys(XElement facts) =>
    [
        .. (facts.Element("EntityKeys")?.Elements("EntityKey") ?? []).Select(key => new KeyDefinition(
            (key.TextOrNull("LogicalName") ?? key.Text("Name")).ToLowerInvariant(),
            key.Text("Name"),
            [.. (key.Element("EntityKeyAttributes")?.Elements("AttributeName") ?? []).Select(a => a.Value.Trim().ToLowerInvariant())])),
    ];

    private static void CheckKeys(TableDefinition table)
    {
        foreach (var key in table.Keys)
        {
            if (key.Columns.FirstOrDefault(c => table.Column(c) is null) is { } unknown)
                throw Faults.InvalidComponent("alternate key", key.SchemaName, $"'{table.LogicalName}' has no column '{unknown}'.");
        }
    }

    private List<ColumnDefinition> Columns(string schema, XElement facts)
    {
        var read = new List<ColumnDefinition>();
        foreach (var attribute in facts.Element("attributes")?.Elements("attribute") ?? [])
        {
            if (columns.Read(attribute) is { } column)
                read.Add(column);
            else
                log.Ignored("Column", $"{schema}.{attribute.Attr("PhysicalName")}", $"columns of type '{attribute.Text("Type")}' are not known");
        }

        return read;
    }

    private TableDefinition Create(string schema, XElement facts, List<ColumnDefinition> read)
    {
        var logical = schema.ToLowerInvariant();
        var id = read.Find(c => c.IsPrimaryId) ?? throw Faults.InvalidComponent("table", schema, "it has no primary key column.");
        var ownership = facts.Text("OwnershipTypeMask") switch
        {
            "UserOwned" => OwnershipType.User,
            "OrgOwned" => OwnershipType.Organization,
            "" or "None" => OwnershipType.None,
            var other => throw Faults.InvalidComponent("table", schema, $"'{other}' is no ownership (UserOwned, OrgOwned)."),
        };
        var isActivity = facts.Flag("IsActivity");
        return new TableDefinition
        {
            LogicalName = logical,
            SchemaName = schema,
            EntitySetName = facts.TextOrNull("EntitySetName") ?? logical + "s",
            Labels = facts.Element("LocalizedNames").Labels("LocalizedName"),
            PluralLabels = facts.Element("LocalizedCollectionNames").Labels("LocalizedCollectionName"),
            ObjectTypeCode = Math.Max(FirstCustomTypeCode - 1, draft.Tables.Max(t => t.ObjectTypeCode)) + 1,
            Ownership = ownership,
            PrimaryId = id.LogicalName,
            PrimaryName = read.Find(c => c.IsPrimaryName)?.LogicalName,
            IsActivity = isActivity,
            IsCustom = true,
            IsAudited = facts.Flag("IsAuditEnabled"),
            HasNotes = facts.Flag("HasRelatedNotes"),
            HasActivities = facts.Flag("HasRelatedActivities"),
            Columns = [.. read, .. Version(read)],
            Privileges = isActivity ? draft.Find("activitypointer")!.Privileges : PrivilegeDefinition.OfTable(schema, ownership).ToDictionary(p => p.Verb!.Value.ToString().ToLowerInvariant(), p => p.Name, StringComparer.Ordinal),
        };
    }

    /// <summary>Exports leave the row version out; every table has one.</summary>
    private static IEnumerable<ColumnDefinition> Version(List<ColumnDefinition> read) => read.Exists(c => c.LogicalName == "versionnumber")
        ? []
        : [new ColumnDefinition { LogicalName = "versionnumber", SchemaName = "VersionNumber", Type = ColumnType.BigInt, Labels = Labels.Of("Version Number"), ValidForCreate = false, ValidForUpdate = false }];

    private static TableDefinition Extend(TableDefinition before, XElement facts, List<ColumnDefinition> read)
    {
        var columns = before.Columns.ToList();
        foreach (var column in read)
        {
            var at = columns.FindIndex(c => c.LogicalName == column.LogicalName);
            if (at < 0)
                columns.Add(column);
            else
                columns[at] = Change(before, columns[at], column);
        }

        return before with
        {
            Columns = columns,
            Labels = facts.Element("LocalizedNames") is { } names && before.IsCustom ? names.Labels("LocalizedName") : before.Labels,
            PluralLabels = facts.Element("LocalizedCollectionNames") is { } plural && before.IsCustom ? plural.Labels("LocalizedCollectionName") : before.PluralLabels,
            IsAudited = facts.Flag("IsAuditEnabled", absent: before.IsAudited),
            HasNotes = before.HasNotes || facts.Flag("HasRelatedNotes"),
            HasActivities = before.HasActivities || facts.Flag("HasRelatedActivities"),
        };
    }

    /// <summary>A column keeps its type for ever; what is known of it only here (targets, the primary columns) stays.</summary>
    private static ColumnDefinition Change(TableDefinition table, ColumnDefinition before, ColumnDefinition after)
    {
        if (before.Type != after.Type)
            throw Faults.InvalidComponent("column", $"{table.LogicalName}.{after.LogicalName}", $"its type cannot change from {before.Type} to {after.Type}.");
        return after with
        {
            Targets = before.Targets.Count > 0 ? before.Targets : after.Targets,
            IsPrimaryId = before.IsPrimaryId,
            IsPrimaryName = before.IsPrimaryName,
            IsOpenToTargets = before.IsOpenToTargets || after.IsOpenToTargets,
        };
    }

    private void Report(TableDefinition? before, TableDefinition after, List<ColumnDefinition> read)
    {
        var outcome = before is null ? ImportOutcome.Created : ReferenceEquals(draft.Find(after.LogicalName), before) ? ImportOutcome.Unchanged : ImportOutcome.Updated;
        log.Add("Table", after.LogicalName, outcome);
        foreach (var column in read)
            log.Compared("Column", $"{after.LogicalName}.{column.LogicalName}", before?.Column(column.LogicalName) is { } old ? CatalogStore.Text(old) : null, CatalogStore.Text(after.Column(column.LogicalName)));
        foreach (var key in after.Keys)
            log.Compared("Alternate key", $"{after.LogicalName}.{key.LogicalName}", before?.Keys.FirstOrDefault(k => k.LogicalName == key.LogicalName) is { } old ? CatalogStore.Text(old) : null, CatalogStore.Text(key));
    }
}
