using LocalDataverse.Metadata;
using LocalDataverse.Query.Tree;
using LocalDataverse.WebApi.Addresses;
using LocalDataverse.WebApi.Json;
using LocalDataverse.WebApi.OData;
using Microsoft.AspNetCore.Http;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.WebApi.Operations;

/// <summary>
/// What a navigation property leads to: the row or the rows, their count, and their links as <c>$ref</c>
/// (Microsoft Learn: Associate and disassociate table rows using the Web API).
/// </summary>
internal static class Related
{
    public static async Task Answer(WebApiCall call, TableDefinition table, EntityReference row, Navigation navigation, IReadOnlyList<Segment> rest, QueryOptions options)
    {
        var target = call.Catalog.Table(navigation.TargetTable);
        switch (call.Method, rest)
        {
            case ("GET", []) when navigation.IsCollection:
                await Rows.Answer(call, RowsQuery.Of(options, target, call.Catalog), options.Page, Of(call, row, navigation));
                break;
            case ("GET", []):
                await One(call, row, navigation, target, options);
                break;
            case ("GET", [{ Name: "$count" }]) when navigation.IsCollection:
                await Rows.Count(call, RowsQuery.Of(options, target, call.Catalog), Of(call, row, navigation));
                break;
            case ("POST", [{ Name: "$ref" }]) when navigation.IsCollection:
            case ("PUT", [{ Name: "$ref" }]) when !navigation.IsCollection:
                Link(call, table, row, navigation, await Named(call));
                break;
            case ("DELETE", [{ Name: "$ref" }]) when !navigation.IsCollection:
                SetLookup(call, new EntityReference(table.LogicalName, row.Id), navigation, null);
                break;
            default:
                throw Faults.Unsupported("address below a navigation property", $"{call.Method} {navigation.Name}/{string.Join('/', rest.Select(r => r.Name))}");
        }
    }

    private static ConditionNode Of(WebApiCall call, EntityReference row, Navigation navigation)
    {
        var owner = (RetrieveResponse)call.Service.Execute(new RetrieveRequest { Target = row, ColumnSet = new ColumnSet(navigation.OwnColumn) });
        return new ConditionNode(navigation.TargetColumn, ConditionOperator.Equal, [owner.Entity.Id]);
    }

    private static Task One(WebApiCall call, EntityReference row, Navigation navigation, TableDefinition target, QueryOptions options)
    {
        var owner = (RetrieveResponse)call.Service.Execute(new RetrieveRequest { Target = row, ColumnSet = new ColumnSet(navigation.OwnColumn) });
        var reference = owner.Entity.GetAttributeValue<EntityReference>(navigation.OwnColumn);
        if (reference is not null && reference.LogicalName == target.LogicalName)
            return OneRow.Answer(call, target, reference, options);
        call.NoContent();
        return Task.CompletedTask;
    }

    private static async Task<EntityReference> Named(WebApiCall call)
    {
        var body = await call.Body();
        return body.TryGetProperty("@odata.id", out var address) && address.GetString() is { } text
            ? new RowReader(call.Catalog).Reference(text)
            : throw Faults.BadBody("the body must be {\"@odata.id\": \"address of a row\"}.");
    }

    private static void Link(WebApiCall call, TableDefinition table, EntityReference row, Navigation navigation, EntityReference other)
    {
        if (navigation.IsCollection)
            SetLookup(call, other, navigation, new EntityReference(table.LogicalName, row.Id));
        else
            SetLookup(call, new EntityReference(table.LogicalName, row.Id), navigation, other);
    }

    private static void SetLookup(WebApiCall call, EntityReference row, Navigation navigation, EntityReference? value)
    {
        call.Service.Update(new Entity(row.LogicalName, row.Id) { [navigation.Relationship.ReferencingColumn] = value });
        call.NoContent();
    }
}
