using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Pipeline;

/// <summary>Reads what is too much for one question or one answer.</summary>
internal static class QueryPages
{
    /// <summary>Rows of the largest page (Microsoft Learn, "Page results using QueryExpression").</summary>
    public const int Size = 5000;

    // A condition takes a bounded number of values (Microsoft Learn, "Query throttling").
    private const int MostValues = 500;

    /// <summary>All rows of a query, read as they are asked for; one call per 5,000.</summary>
    /// <param name="service">Whose rights count.</param>
    /// <param name="query">Without a top count.</param>
    /// <param name="most">Pages after which it stops.</param>
    public static IEnumerable<Entity> Rows(IOrganizationService service, QueryExpression query, int most = int.MaxValue)
    {
        query.PageInfo = new PagingInfo { Count = Size, PageNumber = 1 };
        while (true)
        {
            var page = service.RetrieveMultiple(query);
            foreach (var row in page.Entities)
                yield return row;
            if (!page.MoreRecords || query.PageInfo.PageNumber == most)
                yield break;
            query.PageInfo.PageNumber++;
            query.PageInfo.PagingCookie = page.PagingCookie;
        }
    }

    /// <summary>The rows whose column has one of many values; one call for every 500 values and 5,000 rows of theirs.</summary>
    /// <param name="service">Whose rights count.</param>
    /// <param name="query">Makes the query without the condition.</param>
    /// <param name="column">The column.</param>
    /// <param name="values">Any number.</param>
    public static IEnumerable<Entity> Among<TValue>(IOrganizationService service, Func<QueryExpression> query, string column, IReadOnlyCollection<TValue> values)
    {
        for (var start = 0; start < values.Count; start += MostValues)
        {
            var some = query();
            some.Criteria.AddCondition(column, ConditionOperator.In, [.. values.Skip(start).Take(MostValues).Select(value => (object)value!)]);
            foreach (var row in Rows(service, some))
                yield return row;
        }
    }
}
