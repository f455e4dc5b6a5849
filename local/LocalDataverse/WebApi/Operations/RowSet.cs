using System.Text.Json;
using LocalDataverse.Query;
using LocalDataverse.Query.Tree;
using LocalDataverse.WebApi.Json;
using LocalDataverse.WebApi.OData;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.WebApi.Operations;

/// <summary>
/// Rows with what was expanded on them. Each expand is one more query (in batches) over all rows, never one for each row, and is
/// bound by the caller's rights on its own table.
/// </summary>
internal sealed class RowSet
{
    private const int BatchSize = 500;
    private readonly RowsQuery _query;
    private readonly List<ExpandedRows> _expands = [];

    private RowSet(RowsQuery query, EntityCollection rows)
    {
        _query = query;
        Rows = rows;
    }

    public EntityCollection Rows { get; }

    public static RowSet Read(WebApiCall call, RowsQuery query, PageRequest? page, FilterNode? and = null)
    {
        var tree = new QueryTree
        {
            From = new TableNode { Table = query.Table.LogicalName, Columns = [.. query.Read()], Filter = FilterNode.And(query.Filter, and) },
            Orders = query.Orders,
            Top = page is null ? query.Top : null,
            Page = page,
            ReturnTotalCount = query.Count,
        };
        return Of(call, query, call.Service.RetrieveMultiple(new TreeQuery(tree)));
    }

    /// <summary>The set of rows already read, with their expands.</summary>
    public static RowSet Of(WebApiCall call, RowsQuery query, EntityCollection rows)
    {
        var set = new RowSet(query, rows);
        foreach (var expand in query.Expands)
            set._expands.Add(ReadExpand(call, expand, rows));
        return set;
    }

    public void WriteAll(Utf8JsonWriter json, RowWriter writer)
    {
        foreach (var row in Rows.Entities)
        {
            json.WriteStartObject();
            WriteRow(json, writer, row);
            json.WriteEndObject();
        }
    }

    public void WriteRow(Utf8JsonWriter json, RowWriter writer, Entity row)
    {
        writer.Properties(row, _query.Table, _query.Columns);
        foreach (var expand in _expands)
            expand.Write(json, writer, row);
    }

    private static ExpandedRows ReadExpand(WebApiCall call, ExpandNode expand, EntityCollection parents)
    {
        var navigation = expand.Navigation;
        var values = parents.Entities.Select(p => ExpandedRows.KeyOf(p, navigation.OwnColumn)).OfType<Guid>().Distinct();
        var query = expand.Query;
        var all = new EntityCollection { EntityName = navigation.TargetTable };
        foreach (var batch in values.Chunk(BatchSize))
        {
            var condition = new ConditionNode(navigation.TargetColumn, ConditionOperator.In, [.. batch.Cast<object?>()]);
            var tree = new QueryTree
            {
                From = new TableNode
                {
                    Table = navigation.TargetTable,
                    Columns = [.. query.Read().Append(new ColumnNode(navigation.TargetColumn)).DistinctBy(c => c.Column, StringComparer.Ordinal)],
                    Filter = FilterNode.And(query.Filter, condition),
                },
                Orders = query.Orders,
            };
            all.Entities.AddRange(call.Service.RetrieveMultiple(new TreeQuery(tree)).Entities);
        }

        return new ExpandedRows(expand, Of(call, query, all));
    }
}
