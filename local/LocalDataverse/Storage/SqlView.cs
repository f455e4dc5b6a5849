using LocalDataverse.Metadata;

namespace LocalDataverse.Storage;

/// <summary>The two tables of the platform that are a look at others: every activity as activitypointer, users and teams as owner.</summary>
internal static class SqlView
{
    public static string Create(TableDefinition view, IEnumerable<TableDefinition> tables) => view.LogicalName switch
    {
        "activitypointer" => Text(view, Activities(view, tables)),
        "owner" => Text(view, ["""
            SELECT "fullname" AS "name", "systemuserid" AS "ownerid", 'systemuser' AS "owneridtype", "versionnumber" FROM "systemuser"
            """, """
            SELECT "name", "teamid", 'team', "versionnumber" FROM "team"
            """]),
        _ => throw new InvalidOperationException($"No view is defined for '{view.LogicalName}'."),
    };

    private static string Text(TableDefinition view, IEnumerable<string> selects) =>
        $"CREATE VIEW {SqlName.Quote(view.LogicalName)} AS {string.Join(" UNION ALL ", selects)}";

    private static IEnumerable<string> Activities(TableDefinition view, IEnumerable<TableDefinition> tables)
    {
        var columns = SqlColumn.Of(view, _ => null).Select(c => c.Name).ToList();
        foreach (var activity in tables.Where(t => t is { IsActivity: true, IsView: false }).OrderBy(t => t.LogicalName, StringComparer.Ordinal))
        {
            var has = SqlColumn.Of(activity, _ => null).Select(c => c.Name).ToHashSet(StringComparer.Ordinal);
            var list = columns.Select(c => (has.Contains(c) ? SqlName.Quote(c) : "NULL") + " AS " + SqlName.Quote(c));
            yield return $"SELECT {string.Join(", ", list)} FROM {SqlName.Quote(activity.LogicalName)}";
        }
    }
}
