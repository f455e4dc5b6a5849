using LocalDataverse.Query.Parsing;
using LocalDataverse.Query.Passes;
using LocalDataverse.Query.Sql;
using LocalDataverse.Query.Tree;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Query;

/// <summary>
/// A query's way from its text to rows: parse, check names, null semantics, security, SQL, read. Limits are the platform's:
/// 5,000 rows a page, a total counted up to 5,000, 50,000 rows in an aggregate (Microsoft Learn: Page results, Aggregate data).
/// </summary>
public static class QueryEngine
{
    private const int LargestPage = 5000;
    private const int MostCounted = 5000;
    private const int MostAggregated = 50_000;

    /// <summary>The tree of any of the SDK's query types.</summary>
    public static QueryTree Parse(QueryBase query) => query switch
    {
        QueryExpression expression => QueryExpressionParser.Parse(expression),
        FetchExpression fetch => FetchXmlParser.Parse(fetch.Query),
        QueryByAttribute byAttribute => QueryExpressionParser.Parse(byAttribute),
        TreeQuery tree => tree.Tree,
        _ => throw Faults.Unsupported("query", query.GetType().Name),
    };

    /// <summary>The table a query begins with; no more of it is read than that takes.</summary>
    public static string TableOf(QueryBase query) => query switch
    {
        QueryExpression { EntityName.Length: > 0 } expression => expression.EntityName,
        QueryByAttribute { EntityName.Length: > 0 } byAttribute => byAttribute.EntityName,
        _ => Parse(query).From.Table,
    };

    /// <summary>The rows of a query that the caller may read.</summary>
    public static EntityCollection Run(QueryTree query, QueryContext context, DatabaseSession session)
    {
        CheckNames.In(query, context.Catalog);
        var secured = ApplySecurity.To(NullSemantics.Apply(query), context);
        if (secured.Aggregate)
            RefuseLargeAggregate(secured, context, session);
        var size = Math.Min(query.Top ?? query.Page?.Size ?? LargestPage, LargestPage);
        var page = query.Page?.Number ?? 1;
        var statement = SqlWriter.Select(secured, context, size + 1, checked((page - 1) * size));
        var rows = Read(statement, secured, context, session);
        var result = Collection(rows, query, context, size, page);
        if (query.ReturnTotalCount)
            Count(result, secured, context, session);
        return result;
    }

    private static void RefuseLargeAggregate(QueryTree query, QueryContext context, DatabaseSession session)
    {
        if (Scalar(SqlWriter.Count(query, context, MostAggregated + 1), session) > MostAggregated)
            throw Faults.AggregateLimit(MostAggregated);
    }

    private static void Count(EntityCollection result, QueryTree query, QueryContext context, DatabaseSession session)
    {
        var counted = Scalar(SqlWriter.Count(query, context, MostCounted + 1), session);
        result.TotalRecordCount = (int)Math.Min(counted, MostCounted);
        result.TotalRecordCountLimitExceeded = counted > MostCounted;
    }

    private static EntityCollection Collection(List<Entity> rows, QueryTree query, QueryContext context, int size, int page)
    {
        var more = rows.Count > size && query.Top is null;
        if (rows.Count > size)
            rows.RemoveRange(size, rows.Count - size);
        var result = new EntityCollection(rows) { EntityName = query.From.Table, MoreRecords = more, TotalRecordCount = -1 };
        if (more && !query.Aggregate && !query.Distinct)
            result.PagingCookie = PagingCookie.Of(page, context.Catalog.Table(query.From.Table).PrimaryId, rows[0].Id, rows[^1].Id);
        return result;
    }

    private static long Scalar(SqlStatement statement, DatabaseSession session)
    {
        using var run = session.Run(statement.Text, statement.Parameters.Values);
        run.Step();
        return (long)run.Value(0)!;
    }

    private static List<Entity> Read(SqlStatement statement, QueryTree query, QueryContext context, DatabaseSession session)
    {
        var rows = new List<Entity>();
        var reader = new RowReader(query.From.Table, statement.Columns, context, session);
        using (var run = session.Run(statement.Text, statement.Parameters.Values))
        {
            while (run.Step())
                rows.Add(reader.Read(run));
        }

        reader.NameLookups();
        PartyLists.Fill(rows, query.From, context.Catalog, session);
        return rows;
    }
}
