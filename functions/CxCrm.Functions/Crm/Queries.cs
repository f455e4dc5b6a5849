using Microsoft.PowerPlatform.Dataverse.Client;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Functions.Crm;

/// <summary>Queries by equal values, which is all the functions ask for.</summary>
public static class Queries
{
    public static QueryExpression Where(string table, string[] columns, params ReadOnlySpan<(string Column, object Value)> conditions)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(columns) };
        foreach (var (column, value) in conditions)
            query.Criteria.AddCondition(column, ConditionOperator.Equal, value);
        return query;
    }

    /// <summary>The rows as their table's class; one page, which bounds what a page or a message can cause to be read.</summary>
    public static async Task<IReadOnlyList<T>> RowsAsync<T>(this IOrganizationServiceAsync2 crm, QueryExpression query, CancellationToken cancellation)
        where T : Entity => [.. (await crm.RetrieveMultipleAsync(query, cancellation)).Entities.Select(row => row.ToEntity<T>())];

    /// <summary>The first row, or nothing.</summary>
    public static async Task<T?> FirstAsync<T>(this IOrganizationServiceAsync2 crm, QueryExpression query, CancellationToken cancellation)
        where T : Entity
    {
        query.TopCount = 1;
        return (await crm.RowsAsync<T>(query, cancellation)).FirstOrDefault();
    }
}
