using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Privacy;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy;

/// <summary>Events of some subjects, in the order of their numbers.</summary>
internal static class LedgerEvents
{
    /// <summary>One call per 5,000 events.</summary>
    public static List<ConsentEvent> Of(IOrganizationService system, IReadOnlyCollection<string> subjects)
    {
        var query = Query();
        query.Criteria.AddCondition(CxConsentEvent.Columns.SubjectId, ConditionOperator.In, [.. subjects.Cast<object>()]);
        return [.. QueryPages.Rows(system, query).Select(Event)];
    }

    /// <summary>Events of subjects who have no head, the first 5,000: each is a finding, and so many say enough. One call.</summary>
    public static List<ConsentEvent> Orphaned(IOrganizationService system, SubjectShare share)
    {
        var query = Query();
        share.Narrow(query.Criteria, CxConsentEvent.Columns.SubjectId);
        Headless.Narrow(query, CxConsentEvent.Columns.SubjectId);
        return [.. QueryPages.Rows(system, query, most: 1).Select(Event)];
    }

    private static ConsentEvent Event(Entity row) => LedgerBook.EventOf(row.ToEntity<CxConsentEvent>());

    private static QueryExpression Query()
    {
        var query = new QueryExpression(CxConsentEvent.LogicalName) { ColumnSet = LedgerBook.EventColumns };
        query.AddOrder(CxConsentEvent.Columns.Seq, OrderType.Ascending);
        return query;
    }
}
