using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Privacy;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy;

/// <summary>The data map: standard tables, then the flags of our model, then the lines an administrator added; a later one for a column replaces an earlier one.</summary>
internal static class DataMapReader
{
    /// <summary>One call.</summary>
    public static DataMap Read(IOrganizationService system) => new([.. StandardDataMap.Columns, .. ModelDataMap.Columns, .. Added(system)]);

    private static IEnumerable<DataMapColumn> Added(IOrganizationService system)
    {
        var query = new QueryExpression(CxDataMapEntry.LogicalName)
        {
            ColumnSet = new ColumnSet(
                CxDataMapEntry.Columns.Table, CxDataMapEntry.Columns.Column, CxDataMapEntry.Columns.Kind, CxDataMapEntry.Columns.Erase, CxDataMapEntry.Columns.Ground),
        };
        query.Criteria.AddCondition(CxDataMapEntry.Columns.StateCode, ConditionOperator.Equal, 0);
        query.Criteria.AddCondition(CxDataMapEntry.Columns.Subject, ConditionOperator.Equal, (int)CxSubjectKind.Customer);
        query.Criteria.AddCondition(CxDataMapEntry.Columns.Source, ConditionOperator.Equal, (int)CxDataMapEntrySource.Administrator);
        return system.RetrieveMultiple(query).Entities.Select(row => Line(row.ToEntity<CxDataMapEntry>()));
    }

    private static DataMapColumn Line(CxDataMapEntry entry) => new(
        (entry.Table ?? "").ToLowerInvariant(),
        (entry.Column ?? "").ToLowerInvariant(),
        entry.Kind switch
        {
            CxPersonalKind.Contact => PersonalKind.Contact,
            CxPersonalKind.FreeText => PersonalKind.FreeText,
            CxPersonalKind.Special => PersonalKind.Special,
            _ => PersonalKind.Identifier,
        },
        entry.Erase switch
        {
            CxDataMapEntryErase.Delete => ErasureAction.Delete,
            CxDataMapEntryErase.Blank => ErasureAction.Blank,
            CxDataMapEntryErase.Pseudonymise => ErasureAction.Pseudonymise,
            CxDataMapEntryErase.Keep => ErasureAction.Keep,
            _ => throw new InvalidOperationException("A data map entry without an action."),
        },
        entry.Ground ?? "");
}
