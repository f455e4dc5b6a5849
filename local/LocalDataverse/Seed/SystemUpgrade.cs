using LocalDataverse.Metadata;
using LocalDataverse.Storage;

namespace LocalDataverse.Seed;

/// <summary>
/// Brings an organisation that an earlier version of the engine made up to this version's system tables. What solutions added
/// to them stays.
/// </summary>
internal static class SystemUpgrade
{
    private const string Recorded = "SELECT json FROM _catalog WHERE kind = 'engine' AND name = 'systemtables'";

    public static void Record(DatabaseSession session) => session.Run(
        "INSERT INTO _catalog (kind, name, json) VALUES ('engine', 'systemtables', $hash) ON CONFLICT (kind, name) DO UPDATE SET json = excluded.json",
        ("$hash", SystemYaml.Fingerprint()));

    /// <summary>The catalog that holds from here on: the stored one, or the upgraded one, already written.</summary>
    public static MetadataCatalog Apply(DatabaseSession session, MetadataCatalog stored, OrganizationOptions options)
    {
        if (session.Scalar(Recorded) as string == SystemYaml.Fingerprint())
            return stored;
        var privileges = SystemPrivileges.Load();
        var catalog = Merge(stored, SystemTables.Load(privileges));
        session.Begin();
        SchemaMigration.Apply(session, stored, catalog);
        CatalogStore.Save(session, stored, catalog);
        var stamp = new RowStamp(WellKnown.SystemUser, WellKnown.RootBusinessUnit, WellKnown.Organization, options.Clock.GetUtcNow().UtcDateTime);
        var roles = new RoleWriter(session, catalog, stamp);
        roles.AddToAdministrator(privileges.All);
        Record(session);
        session.Commit();
        return catalog;
    }

    private static MetadataCatalog Merge(MetadataCatalog stored, MetadataCatalog system)
    {
        var names = system.Relationships.Select(r => r.SchemaName).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var pairs = system.ManyToMany.Select(m => m.SchemaName).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return new MetadataCatalog(
            [.. system.Tables.Select(t => stored.Find(t.LogicalName) is { } before ? Merge(before, t) : t), .. stored.Tables.Where(t => system.Find(t.LogicalName) is null)],
            [.. system.Relationships, .. stored.Relationships.Where(r => !names.Contains(r.SchemaName))],
            [.. system.ManyToMany, .. stored.ManyToMany.Where(m => !pairs.Contains(m.SchemaName))]);
    }

    private static TableDefinition Merge(TableDefinition before, TableDefinition system) => system with
    {
        IsAudited = before.IsAudited || system.IsAudited,
        HasNotes = before.HasNotes || system.HasNotes,
        HasActivities = before.HasActivities || system.HasActivities,
        Columns = [.. system.Columns.Select(c => before.Column(c.LogicalName) is { } old ? Merge(old, c) : c), .. before.Columns.Where(c => system.Column(c.LogicalName) is null)],
        Keys = [.. system.Keys, .. before.Keys.Where(k => system.Keys.All(s => s.LogicalName != k.LogicalName))],
    };

    private static ColumnDefinition Merge(ColumnDefinition before, ColumnDefinition system) => system with
    {
        Targets = [.. system.Targets.Union(before.Targets, StringComparer.Ordinal)],
        IsAudited = before.IsAudited || system.IsAudited,
    };
}
