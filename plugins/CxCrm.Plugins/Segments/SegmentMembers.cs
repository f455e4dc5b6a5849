using System.Collections.Generic;
using System.Linq;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Segments;

/// <summary>Who is in a segment, and who belongs there by its conditions, as far as the caller sees them.</summary>
internal sealed class SegmentMembers(IOrganizationService service, string segment, IReadOnlyList<SituationCondition> conditions)
{
    /// <summary>Members whom the conditions no longer hold for; one call.</summary>
    public IReadOnlyList<Contact> Leaving(int most)
    {
        var query = Query();
        query.TopCount = most;
        query.Criteria.AddCondition(Contact.Columns.Segment, ConditionOperator.Equal, segment);
        var outside = query.Criteria.AddFilter(LogicalOperator.Or);
        foreach (var condition in conditions)
            condition.Exclude(outside);
        return Rows(service.RetrieveMultiple(query));
    }

    /// <summary>Customers whom the conditions hold for, a page of them; one call.</summary>
    /// <param name="page">1 or more.</param>
    /// <param name="size">Rows of a page.</param>
    /// <param name="isLast">Whether no page follows.</param>
    public IReadOnlyList<Contact> Matching(int page, int size, out bool isLast)
    {
        var query = Query();
        query.PageInfo = new PagingInfo { PageNumber = page, Count = size };
        query.Criteria.AddCondition(Contact.Columns.StateCode, ConditionOperator.Equal, 0);
        foreach (var condition in conditions)
            condition.Require(query.Criteria);
        var found = service.RetrieveMultiple(query);
        isLast = !found.MoreRecords;
        return Rows(found);
    }

    private static QueryExpression Query()
    {
        var query = new QueryExpression(Contact.LogicalName) { ColumnSet = new ColumnSet(Contact.Columns.Segment) };
        query.AddOrder(Contact.Columns.Id, OrderType.Ascending);
        return query;
    }

    private static IReadOnlyList<Contact> Rows(EntityCollection found) => found.Entities.Select(row => row.ToEntity<Contact>()).ToList();
}
