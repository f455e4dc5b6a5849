using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Privacy;

/// <summary>Who stands in the party lists of a message.</summary>
internal static class Recipients
{
    /// <summary>The parties of the lists; null for an address that belongs to no record. A list is taken from the first row that carries it.</summary>
    public static IReadOnlyList<EntityReference?> Of(IReadOnlyCollection<Entity> rows, IEnumerable<string> lists)
    {
        var parties = new List<EntityReference?>();
        foreach (var list in lists)
        {
            var row = rows.FirstOrDefault(candidate => candidate.Contains(list));
            if (row?.GetAttributeValue<EntityCollection>(list) is { } collection)
                parties.AddRange(collection.Entities.Select(party => party.GetAttributeValue<EntityReference>("partyid")));
        }

        return parties;
    }
}
