using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy;

/// <summary>
/// So many rows of a table as one query may search, in the order in which they were last written: a row version belongs to one row, and what is written later gets a greater
/// one, so no row is passed over. Ids can't be compared by order in a query; numbers can (Microsoft Learn, "FetchXml condition operators").
/// </summary>
internal sealed class ScanBlock
{
    /// <summary>Pages reach no further than 50,000 rows without a cookie (Microsoft Learn, "Page results").</summary>
    private const int LargeRows = 50_000;
    private const int SmallRows = 2_000;
    private const int MostCandidates = 250;

    private readonly TableInfo table;
    private readonly long start;

    private ScanBlock(TableInfo table, long start, long? end, bool isLarge)
    {
        this.table = table;
        this.start = start;
        End = end;
        IsLarge = isLarge;
    }

    /// <summary>The row version to go on after; null when the table ends in this block.</summary>
    public long? End { get; private set; }

    public bool IsLarge { get; }

    /// <summary>At most two calls.</summary>
    public static ScanBlock After(IOrganizationService system, TableInfo table, long version)
    {
        var isLarge = table.HasRowVersion && VersionOf(system, table, version, SmallRows) is not null;
        return new(table, version, isLarge ? VersionOf(system, table, version, LargeRows) : null, isLarge);
    }

    /// <summary>
    /// Rows in which one of the columns is like one of the patterns. When there are more than one answer takes, the block ends at the last of them. One call.
    /// </summary>
    public IReadOnlyList<Entity> Candidates(IOrganizationService system, string[] columns, IReadOnlyList<string> patterns)
    {
        var query = new QueryExpression(table.Name) { ColumnSet = new ColumnSet([table.PrimaryId, .. columns]) };
        var texts = query.Criteria.AddFilter(LogicalOperator.Or);
        foreach (var column in columns)
            foreach (var pattern in patterns)
                texts.AddCondition(column, ConditionOperator.Like, pattern);
        if (!table.HasRowVersion) return system.RetrieveMultiple(query).Entities;

        query.ColumnSet.AddColumn(TableInfo.RowVersion);
        query.TopCount = MostCandidates;
        if (start > 0) query.Criteria.AddCondition(TableInfo.RowVersion, ConditionOperator.GreaterThan, start);
        if (End is { } end) query.Criteria.AddCondition(TableInfo.RowVersion, ConditionOperator.LessEqual, end);
        query.AddOrder(TableInfo.RowVersion, OrderType.Ascending);
        var rows = system.RetrieveMultiple(query).Entities;
        if (rows.Count == MostCandidates) End = rows.Last().GetAttributeValue<long>(TableInfo.RowVersion);
        return rows;
    }

    // The version of the row that stands so many places after the version given.
    private static long? VersionOf(IOrganizationService system, TableInfo table, long after, int place)
    {
        var query = new QueryExpression(table.Name)
        {
            ColumnSet = new ColumnSet(TableInfo.RowVersion),
            PageInfo = new PagingInfo { Count = 1, PageNumber = place },
        };
        if (after > 0) query.Criteria.AddCondition(TableInfo.RowVersion, ConditionOperator.GreaterThan, after);
        query.AddOrder(TableInfo.RowVersion, OrderType.Ascending);
        return system.RetrieveMultiple(query).Entities.FirstOrDefault()?.GetAttributeValue<long>(TableInfo.RowVersion);
    }
}
