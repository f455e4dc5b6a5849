using LocalDataverse.Metadata;
using LocalDataverse.Query.Tree;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Query;

/// <summary>
/// The party lists (to, from, cc ...) of activities that a query asked for, read from activityparty with one query
/// (Microsoft Learn: ActivityParty table).
/// </summary>
internal static class PartyLists
{
    public static void Fill(List<Entity> rows, TableNode from, MetadataCatalog catalog, DatabaseSession session)
    {
        var table = catalog.Table(from.Table);
        var wanted = Wanted(from, table);
        if (wanted.Count == 0 || rows.Count == 0)
            return;
        var byActivity = rows.ToDictionary(r => r.Id);
        foreach (var batch in rows.Chunk(500))
            Read(batch, wanted, byActivity, catalog, session);
    }

    private static Dictionary<int, string> Wanted(TableNode from, TableDefinition table)
    {
        var lists = table.Columns.Where(c => c.Type == ColumnType.PartyList && Participation.Values.ContainsKey(c.LogicalName));
        return lists.Where(c => from.AllColumns || from.Columns.Any(n => n.Column == c.LogicalName)).ToDictionary(c => Participation.Values[c.LogicalName], c => c.LogicalName);
    }

    private static void Read(Entity[] batch, Dictionary<int, string> wanted, Dictionary<Guid, Entity> byActivity, MetadataCatalog catalog, DatabaseSession session)
    {
        var places = string.Join(", ", batch.Select((_, i) => Sql.SqlParameters.NameOf(i)));
        var command = session.Command($"""
            SELECT activitypartyid, activityid, participationtypemask, partyid, partyid_type, addressused
            FROM activityparty WHERE activityid IN ({places}) ORDER BY rowid
            """);
        for (var i = 0; i < batch.Length; i++)
            command.Parameters.AddWithValue(Sql.SqlParameters.NameOf(i), batch[i].Id.ToString("D"));
        var names = new LookupNames(catalog, session);
        using (var row = command.ExecuteReader())
        {
            while (row.Read())
                Add(row, wanted, byActivity, names);
        }

        names.Fill();
    }

    private static void Add(Microsoft.Data.Sqlite.SqliteDataReader row, Dictionary<int, string> wanted, Dictionary<Guid, Entity> byActivity, LookupNames names)
    {
        if (!wanted.TryGetValue(row.GetInt32(2), out var list))
            return;
        var activity = byActivity[Guid.Parse(row.GetString(1))];
        var party = new Entity("activityparty", Guid.Parse(row.GetString(0)));
        if (!row.IsDBNull(3))
        {
            var reference = new EntityReference(row.GetString(4), Guid.Parse(row.GetString(3)));
            names.Add(reference);
            party["partyid"] = reference;
        }

        if (!row.IsDBNull(5))
            party["addressused"] = row.GetString(5);
        if (!activity.Contains(list))
            activity[list] = new EntityCollection { EntityName = "activityparty" };
        activity.GetAttributeValue<EntityCollection>(list)!.Entities.Add(party);
    }
}
