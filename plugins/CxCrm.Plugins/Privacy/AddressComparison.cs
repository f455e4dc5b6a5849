using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Privacy;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy;

/// <summary>
/// Compares addresses with the suppressions: a contact with one of them says until when marketing is blocked, one without any says nothing more. What was merged into a contact is that person too, so
/// its addresses count as long as the merged row has them.
/// </summary>
internal sealed class AddressComparison(PluginCall call, SuppressionHash hash)
{
    private const string Master = "masterid";

    private readonly Dictionary<Guid, HashSet<string>> hashes = [];

    /// <summary>Writes to those contacts whose answer is another than before, and to no others.</summary>
    /// <param name="contacts">With their addresses and what they say now.</param>
    /// <returns>How many were written to.</returns>
    public int Write(IReadOnlyCollection<Entity> contacts)
    {
        if (contacts.Count == 0) return 0;
        foreach (var contact in contacts) Add(contact.Id, contact);
        AddMerged([.. contacts.Select(contact => contact.Id)]);
        var kept = Suppressions.Among(call, [.. hashes.Values.SelectMany(own => own).Distinct(StringComparer.Ordinal)]);
        return contacts.Select(row => row.ToEntity<Contact>()).Count(contact => Settle(contact, Latest(hashes[contact.Id], kept)));
    }

    private bool Settle(Contact contact, DateTime? until)
    {
        if (contact.SuppressedUntil?.Date == until?.Date) return false;
        call.System.Update(new Contact(contact.Id) { SuppressedUntil = until });
        return true;
    }

    private static DateTime? Latest(IEnumerable<string> own, Dictionary<string, DateTime> kept)
    {
        DateTime? latest = null;
        foreach (var candidate in own)
        {
            if (kept.TryGetValue(candidate, out var until) && !(until <= latest)) latest = until;
        }

        return latest;
    }

    private void Add(Guid person, Entity row)
    {
        if (!hashes.TryGetValue(person, out var own)) hashes[person] = own = new(StringComparer.Ordinal);
        own.UnionWith(PersonAddresses.Of(row, PersonAddresses.Emails).Select(hash.Email).OfType<string>());
        own.UnionWith(PersonAddresses.Of(row, PersonAddresses.Phones).Select(hash.Phone).OfType<string>());
    }

    // A merged contact may have had others merged into it before: each generation is one query for every 500 people. Its addresses count for all that it has become.
    private void AddMerged(IReadOnlyCollection<Guid> people)
    {
        var merged = new Dictionary<Guid, Entity>();
        var generation = people;
        while (generation.Count > 0)
        {
            var found = MergedInto(generation).Where(row => !merged.ContainsKey(row.Id)).ToList();
            foreach (var row in found) merged[row.Id] = row;
            generation = [.. found.Select(row => row.Id)];
        }

        foreach (var row in merged.Values)
        {
            foreach (var person in Masters(row, merged).Where(hashes.ContainsKey)) Add(person, row);
        }
    }

    // A merged contact that was activated again may have got its own master merged into it.
    private static HashSet<Guid> Masters(Entity row, Dictionary<Guid, Entity> merged)
    {
        var masters = new HashSet<Guid>();
        Entity? at = row;
        while (at is not null && masters.Add(MasterOf(at))) merged.TryGetValue(MasterOf(at), out at);
        return masters;
    }

    private static Guid MasterOf(Entity row) => row.GetAttributeValue<EntityReference>(Master).Id;

    private IEnumerable<Entity> MergedInto(IReadOnlyCollection<Guid> masters) =>
        QueryPages.Among(call.System, () => new(Contact.LogicalName) { ColumnSet = new ColumnSet([.. PersonAddresses.All, Master]) }, Master, masters);
}
