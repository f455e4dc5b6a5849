using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Culture;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Culture;

/// <summary>The contact rule of a purpose, and what has been sent for it.</summary>
internal static class ContactRules
{
    private const int MostEarlier = 5000;
    private const int ToMask = 2;

    /// <summary>One call.</summary>
    public static ContactRule Of(IOrganizationService service, Guid purpose)
    {
        var row = service.Retrieve(CxPurpose.LogicalName, purpose, new ColumnSet(
            CxPurpose.Columns.QuietDays, CxPurpose.Columns.MostInPeriod, CxPurpose.Columns.PeriodDays)).ToEntity<CxPurpose>();
        return new ContactRule(row.QuietDays, row.MostInPeriod, row.PeriodDays);
    }

    /// <summary>When outgoing e-mail for the purpose was made for each of these contacts, as far back as the rule looks; one call, none where nothing is ruled.</summary>
    public static ILookup<Guid, DateTime> Earlier(IOrganizationService service, Guid purpose, ContactRule rule, IReadOnlyList<Guid> contacts, DateTime now, Guid except)
    {
        if (rule.LooksBackDays == 0 || contacts.Count == 0)
            return Enumerable.Empty<Guid>().ToLookup(id => id, _ => now);
        var query = new QueryExpression(Email.LogicalName) { ColumnSet = new ColumnSet(Email.Columns.CreatedOn), TopCount = MostEarlier };
        query.Criteria.AddCondition(Email.Columns.PurposeId, ConditionOperator.Equal, purpose);
        query.Criteria.AddCondition(Email.Columns.DirectionCode, ConditionOperator.Equal, true);
        query.Criteria.AddCondition(Email.Columns.CreatedOn, ConditionOperator.GreaterThan, now.AddDays(-rule.LooksBackDays));
        if (except != Guid.Empty)
            query.Criteria.AddCondition(Email.Columns.Id, ConditionOperator.NotEqual, except);
        var party = query.AddLink(ActivityParty.LogicalName, Email.Columns.Id, "activityid");
        party.EntityAlias = "party";
        party.Columns = new ColumnSet("partyid");
        party.LinkCriteria.AddCondition("partyid", ConditionOperator.In, contacts.Select(id => (object)id).ToArray());
        party.LinkCriteria.AddCondition("participationtypemask", ConditionOperator.Equal, ToMask);
        return service.RetrieveMultiple(query).Entities.ToLookup(
            row => ((EntityReference)row.GetAttributeValue<AliasedValue>("party.partyid").Value).Id,
            row => row.GetAttributeValue<DateTime>(Email.Columns.CreatedOn));
    }
}
