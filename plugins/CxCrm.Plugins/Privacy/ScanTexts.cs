using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Privacy;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy;

/// <summary>
/// Searches every text column of the tables for the person's identifiers, whoever's rows they are. The database finds candidates by pattern, the rules decide. A unique
/// identifier becomes an item of the request that somebody decides on; a name alone is listed.
/// </summary>
internal sealed class ScanTexts : IErasureStage
{
    private const int PageSize = 250;
    private const int MostNameHits = 200;

    // Dataverse allows 500 conditions in a query.
    private const int MostConditions = 400;

    public bool Run(ErasureWork work)
    {
        var progress = work.Progress;
        if (progress.ScanTable == 0 && progress.ScanPage == 1) Begin(progress);
        work.Tables.Load(progress.ScanTables);
        var person = progress.Identifiers();
        var patterns = ScanPattern.Of(person);
        while (progress.ScanTable < progress.ScanTables.Count)
        {
            if (work.RowsLeft <= 0) return false;
            SearchPage(work, person, patterns);
        }

        progress.ScanTable = 0;
        return true;
    }

    private static void Begin(ErasureProgress progress)
    {
        progress.ScanColumns = 0;
        progress.Hits = 0;
        progress.NameHits.Clear();
    }

    private static void SearchPage(ErasureWork work, PersonIdentifiers person, IReadOnlyList<string> patterns)
    {
        var progress = work.Progress;
        var table = work.Tables.Of(progress.ScanTables[progress.ScanTable]);
        var columns = table.TextColumns;
        if (progress.ScanPage == 1) progress.ScanColumns += columns.Count;
        var more = false;
        foreach (var group in Groups(columns, patterns.Count)) more |= SearchColumns(work, table, group, person, patterns);
        progress.ScanPage = more ? progress.ScanPage + 1 : 1;
        if (!more) progress.ScanTable++;
    }

    private static bool SearchColumns(ErasureWork work, TableInfo table, string[] columns, PersonIdentifiers person, IReadOnlyList<string> patterns)
    {
        var page = work.System.RetrieveMultiple(Candidates(table, columns, patterns, work.Progress.ScanPage));
        work.Spend(Math.Max(1, page.Entities.Count));
        foreach (var row in page.Entities.Where(row => !IsThisCase(work, row)))
            foreach (var column in columns)
                if (row.GetAttributeValue<string>(column) is { Length: > 0 } text) Judge(work, row, column, ResidualScan.Search(person, text));
        return page.MoreRecords;
    }

    private static QueryExpression Candidates(TableInfo table, string[] columns, IReadOnlyList<string> patterns, int pageNumber)
    {
        var query = new QueryExpression(table.Name)
        {
            ColumnSet = new ColumnSet([table.PrimaryId, .. columns]),
            PageInfo = new PagingInfo { Count = PageSize, PageNumber = pageNumber },
        };
        query.Criteria.FilterOperator = LogicalOperator.Or;
        foreach (var column in columns)
            foreach (var pattern in patterns)
                query.Criteria.AddCondition(column, ConditionOperator.Like, pattern);
        query.AddOrder(table.PrimaryId, OrderType.Ascending);
        return query;
    }

    private static void Judge(ErasureWork work, Entity row, string column, IReadOnlyList<IdentifierKind> found)
    {
        if (found.Count == 0) return;
        if (found.Any(ResidualScan.IsUnique)) ScanItem.Raise(work, row.ToEntityReference(), column);
        else if (work.Progress.NameHits.Count < MostNameHits)
            work.Progress.NameHits.Add(new() { Table = row.LogicalName, Column = column, Id = row.Id.ToString("D") });
    }

    // The case itself holds the identifiers until it is certified.
    private static bool IsThisCase(ErasureWork work, Entity row) => row.LogicalName == CxPrivacyRequest.LogicalName && row.Id == work.Request.Id;

    private static IEnumerable<string[]> Groups(IReadOnlyList<string> columns, int patterns)
    {
        var size = Math.Max(1, MostConditions / Math.Max(1, patterns));
        for (var start = 0; start < columns.Count; start += size) yield return [.. columns.Skip(start).Take(size)];
    }
}
