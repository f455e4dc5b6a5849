using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Privacy;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Voice.Known;

/// <summary>What facts are kept for, by the data map, and what a customer has consented to.</summary>
internal static class FactPurposes
{
    /// <summary>The purpose of each fact that has one, by column of contact; one call.</summary>
    public static Dictionary<string, Guid?> Read(IOrganizationService service)
    {
        var query = new QueryExpression(CxDataMapEntry.LogicalName) { ColumnSet = new ColumnSet(CxDataMapEntry.Columns.Column, CxDataMapEntry.Columns.PurposeId) };
        query.Criteria.AddCondition(CxDataMapEntry.Columns.Key, ConditionOperator.In, FactColumn.All.Select(column => (object)(Contact.LogicalName + "." + column)).ToArray());
        query.Criteria.AddCondition(CxDataMapEntry.Columns.PurposeId, ConditionOperator.NotNull);
        query.Criteria.AddCondition(CxDataMapEntry.Columns.StateCode, ConditionOperator.Equal, 0);
        return service.RetrieveMultiple(query).Entities.Select(row => row.ToEntity<CxDataMapEntry>())
            .ToDictionary(entry => entry.Column!, entry => (Guid?)entry.PurposeId!.Id, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The purposes for which a consent stands, by whatever channel; one call.</summary>
    public static HashSet<Guid> Consented(IOrganizationService service, Guid contact)
    {
        var query = new QueryExpression(CxConsent.LogicalName) { ColumnSet = new ColumnSet(CxConsent.Columns.PurposeId) };
        query.Criteria.AddCondition(CxConsent.Columns.SubjectId, ConditionOperator.Equal, ConsentSubject.IdOf(contact));
        query.Criteria.AddCondition(CxConsent.Columns.State, ConditionOperator.Equal, (int)CxConsentState.Given);
        return [.. service.RetrieveMultiple(query).Entities.Select(row => row.ToEntity<CxConsent>().PurposeId!.Id)];
    }
}
