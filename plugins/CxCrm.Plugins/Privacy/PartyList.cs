using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy;

/// <summary>
/// The parties of an activity. An activity that other customers take part in stays, without this person; parties can be changed through their activity only
/// (Microsoft Learn, "ActivityParty table").
/// </summary>
internal static class PartyList
{
    public const string Table = "activityparty";

    // activityparty.participationtypemask; 8 is the regarding row and 9 the owner, which are no lists.
    private static readonly IReadOnlyDictionary<int, string> Lists = new Dictionary<int, string>
    {
        [1] = "from",
        [2] = "to",
        [3] = "cc",
        [4] = "bcc",
        [5] = "requiredattendees",
        [6] = "optionalattendees",
        [7] = "organizer",
        [10] = "resources",
        [11] = "customers",
    };

    /// <summary>Whether other contacts or companies take part, and the activity isn't about this person. One call.</summary>
    public static bool Shared(ErasureWork work, string activity, Guid id)
    {
        var row = work.System.Retrieve(activity, id, new ColumnSet("regardingobjectid"));
        if (work.IsPerson(row.GetAttributeValue<EntityReference>("regardingobjectid"))) return false;
        return Parties(work, id).Any(party =>
            party.GetAttributeValue<EntityReference>("partyid") is { LogicalName: Contact.LogicalName or Account.LogicalName } other && !work.IsPerson(other));
    }

    /// <summary>Takes the person out of every list. Two calls.</summary>
    public static void Remove(ErasureWork work, string activity, Guid id) => Remove(work, activity, id, party => IsPerson(work, party));

    /// <summary>Takes one party out of its list: a party can't be changed by itself. Four calls; one when the party is gone.</summary>
    public static void RemoveParty(ErasureWork work, Guid partyId)
    {
        var query = new QueryExpression(Table) { ColumnSet = new ColumnSet("activityid"), TopCount = 1 };
        query.Criteria.AddCondition("activitypartyid", ConditionOperator.Equal, partyId);
        if (work.System.RetrieveMultiple(query).Entities.FirstOrDefault()?.GetAttributeValue<EntityReference>("activityid") is not { } activity)
        {
            work.Spend(1);
            return;
        }

        var kind = work.System.Retrieve("activitypointer", activity.Id, new ColumnSet("activitytypecode")).GetAttributeValue<string>("activitytypecode");
        Remove(work, kind, activity.Id, party => party.Id == partyId);
    }

    private static void Remove(ErasureWork work, string activity, Guid id, Func<Entity, bool> goes)
    {
        var parties = Parties(work, id);
        var row = new Entity(activity, id);
        foreach (var list in parties.GroupBy(party => party.GetAttributeValue<OptionSetValue>("participationtypemask")?.Value ?? 0))
        {
            var isPersons = list.Any(goes);
            if (isPersons && Lists.TryGetValue(list.Key, out var column)) row[column] = new EntityCollection([.. list.Where(party => !goes(party)).Select(Copy)]);
        }

        work.Update(row);
    }

    private static bool IsPerson(ErasureWork work, Entity party) => work.IsPerson(party.GetAttributeValue<EntityReference>("partyid"));

    private static Entity Copy(Entity party)
    {
        var copy = new Entity(Table);
        if (party.GetAttributeValue<EntityReference>("partyid") is { } row) copy["partyid"] = row;
        else copy["addressused"] = party.GetAttributeValue<string>("addressused");
        return copy;
    }

    private static List<Entity> Parties(ErasureWork work, Guid activityId)
    {
        var query = new QueryExpression(Table) { ColumnSet = new ColumnSet("partyid", "participationtypemask", "addressused") };
        query.Criteria.AddCondition("activityid", ConditionOperator.Equal, activityId);
        return [.. work.System.RetrieveMultiple(query).Entities];
    }
}
