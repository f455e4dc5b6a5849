using LocalDataverse.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Storage;

/// <summary>
/// Senders, recipients and attendees of an activity: rows of activityparty by kind of participation
/// (Microsoft Learn: ActivityParty table, participationtypemask).
/// </summary>
internal sealed class PartyRows(DatabaseSession session)
{
    public void Replace(TableDefinition activity, Guid id, string column, EntityCollection parties)
    {
        var kind = KindOf(column);
        session.Run(
            "DELETE FROM activityparty WHERE activityid = $id AND participationtypemask = $kind", ("$id", StoredValue.Id(id)), ("$kind", kind));
        foreach (var party in parties.Entities)
            Insert(activity, id, kind, party);
    }

    public EntityCollection Read(Guid id, string column)
    {
        var command = session.Command("""
            SELECT activitypartyid, partyid, partyid_type, addressused FROM activityparty
            WHERE activityid = $id AND participationtypemask = $kind ORDER BY versionnumber
            """);
        command.Parameters.AddWithValue("$id", StoredValue.Id(id));
        command.Parameters.AddWithValue("$kind", KindOf(column));
        using var reader = command.ExecuteReader();
        var parties = new EntityCollection { EntityName = "activityparty" };
        while (reader.Read())
        {
            var party = new Entity("activityparty", Guid.ParseExact(reader.GetString(0), "D")) { ["participationtypemask"] = new OptionSetValue(KindOf(column)) };
            if (!reader.IsDBNull(1))
                party["partyid"] = new EntityReference(reader.GetString(2), Guid.ParseExact(reader.GetString(1), "D"));
            if (!reader.IsDBNull(3))
                party["addressused"] = reader.GetString(3);
            parties.Entities.Add(party);
        }

        return parties;
    }

    private static int KindOf(string column) =>
        Participation.Values.TryGetValue(column, out var kind) ? kind : throw Faults.Unexpected($"The engine knows no kind of participation for the column '{column}'.");

    private void Insert(TableDefinition activity, Guid id, int kind, Entity party)
    {
        if (party.LogicalName != "activityparty")
            throw Faults.Of(unchecked((int)0x80040203), $"A party of '{activity.LogicalName}' is a row of activityparty, not of '{party.LogicalName}'.");
        var target = party.GetAttributeValue<EntityReference>("partyid");
        session.Run(
            """
            INSERT INTO activityparty (activitypartyid, activityid, participationtypemask, partyid, partyid_type, addressused, versionnumber)
            VALUES ($row, $id, $kind, $party, $table, $address, $version)
            """,
            ("$row", StoredValue.Id(Guid.NewGuid())), ("$id", StoredValue.Id(id)), ("$kind", kind),
            ("$party", target is null ? null : StoredValue.Id(target.Id)), ("$table", target?.LogicalName),
            ("$address", party.GetAttributeValue<string>("addressused")), ("$version", session.NextRowVersion()));
    }
}
