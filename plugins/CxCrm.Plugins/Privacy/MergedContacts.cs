using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy;

/// <summary>Contacts that were merged into one another are one person; the merged ones stay as inactive rows with all they hold (Microsoft Learn, "Merge table records").</summary>
internal static class MergedContacts
{
    private const string Master = "masterid";

    /// <summary>Every contact that was merged into this one, directly or through others; one call per generation and one.</summary>
    public static List<Guid> Of(IOrganizationService system, Guid contact)
    {
        var merged = new List<Guid>();
        List<Guid> generation = [contact];
        while (generation.Count > 0)
        {
            var query = new QueryExpression(Contact.LogicalName) { ColumnSet = new ColumnSet(Contact.Columns.Id) };
            query.Criteria.AddCondition(Master, ConditionOperator.In, [.. generation.Cast<object>()]);
            generation = [.. system.RetrieveMultiple(query).Entities.Select(row => row.Id).Where(id => id != contact && !merged.Contains(id))];
            merged.AddRange(generation);
        }

        return merged;
    }
}
