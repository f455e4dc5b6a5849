using System.Text.Json;
using LocalDataverse.Metadata;
using LocalDataverse.WebApi.Addresses;
using LocalDataverse.WebApi.OData;
using Microsoft.AspNetCore.Http;

namespace LocalDataverse.WebApi.Definitions;

/// <summary>
/// <c>EntityDefinitions</c>: the tables, one table, its columns and its relationships (Microsoft Learn: Query table definitions
/// using the Web API). Of the query options $select and, on one table, $expand are known here.
/// </summary>
internal static class EntityDefinitions
{
    private const string DateColumns = "Microsoft.Dynamics.CRM.DateTimeAttributeMetadata";

    public static Task Answer(WebApiCall call, IReadOnlyList<Segment> address, QueryOptions options) => (call.Method, address.Count) switch
    {
        ("GET", 1) when address[0].Arguments is null => All(call, options),
        ("GET", 1) => One(call, Table(call, address[0]), options),
        ("GET", 2) => Part(call, Table(call, address[0]), address[1].Name, options),
        ("GET", 3) when (address[1].Name, address[2].Name) == ("Attributes", DateColumns) => Part(call, Table(call, address[0]), DateColumns, options),
        _ => throw Faults.Unsupported("metadata request", $"{call.Method} {string.Join('/', address.Select(a => a.Name))}"),
    };

    private static TableDefinition Table(WebApiCall call, Segment segment) =>
        AddressReader.Pairs(segment.Arguments ?? "").TryGetValue("LogicalName", out var name)
            ? call.Catalog.Find(name.Text) ?? throw Faults.NoResource(name.Text)
            : throw Faults.BadAddress("EntityDefinitions takes LogicalName='...' as its key.");

    private static Task All(WebApiCall call, QueryOptions options) => call.Write(StatusCodes.Status200OK, "EntityDefinitions", json =>
        DefinitionProperties.Table.WriteAll(json, "value", call.Catalog.Tables.OrderBy(t => t.LogicalName, StringComparer.Ordinal), options["$select"]));

    private static Task One(WebApiCall call, TableDefinition table, QueryOptions options) => call.Write(StatusCodes.Status200OK, "EntityDefinitions/$entity", json =>
    {
        DefinitionProperties.Table.Write(json, table, DefinitionProperties.Table.Selected(options["$select"]));
        foreach (var expand in options["$expand"] is { } text ? TextSplitter.Split(text, ',') : [])
        {
            var open = expand.IndexOf('(', StringComparison.Ordinal);
            var nested = QueryOptions.OfExpand(open < 0 ? "" : expand[(open + 1)..^1]);
            Write(json, call, table, open < 0 ? expand : expand[..open], nested, open < 0 ? expand : expand[..open]);
        }
    });

    private static Task Part(WebApiCall call, TableDefinition table, string part, QueryOptions options) =>
        call.Write(StatusCodes.Status200OK, $"EntityDefinitions('{table.LogicalName}')/{part}", json => Write(json, call, table, part, options, "value"));

    private static void Write(Utf8JsonWriter json, WebApiCall call, TableDefinition table, string part, QueryOptions options, string name)
    {
        var select = options["$select"];
        switch (part)
        {
            case "Attributes":
                DefinitionProperties.Column.WriteAll(json, name, table.Columns, select);
                break;
            case DateColumns:
                DefinitionProperties.DateColumn.WriteAll(json, name, table.Columns.Where(c => c.Type == ColumnType.DateTime), select);
                break;
            case "ManyToOneRelationships":
                DefinitionProperties.Relationship.WriteAll(json, name, call.Catalog.LookupsOf(table.LogicalName), select);
                break;
            case "OneToManyRelationships":
                DefinitionProperties.Relationship.WriteAll(json, name, call.Catalog.ReferencesTo(table.LogicalName), select);
                break;
            default:
                throw Faults.Unsupported("table property", part);
        }
    }
}
