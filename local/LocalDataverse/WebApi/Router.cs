using LocalDataverse.Metadata;
using LocalDataverse.WebApi.Addresses;
using LocalDataverse.WebApi.Json;
using LocalDataverse.WebApi.OData;
using LocalDataverse.WebApi.Operations;
using Microsoft.AspNetCore.Http;

namespace LocalDataverse.WebApi;

/// <summary>Which operation an address and a method mean. What they don't mean is refused by name.</summary>
internal static class Router
{
    private const string ActionNamespace = "Microsoft.Dynamics.CRM.";

    public static Task Answer(WebApiCall call, IReadOnlyList<Segment> address, QueryOptions options)
    {
        if (address.Count == 0)
            return ServiceDocument.Write(call);
        var first = address[0];
        if (first.Name == "EntityDefinitions")
            return Definitions.EntityDefinitions.Answer(call, address, options);
        if (call.Catalog.FindBySet(first.Name) is not { } table)
            return address.Count == 1 ? SendMessage.Answer(call, first, options) : throw Faults.NoResource(first.Name);
        return first.Arguments is null ? Set(call, table, address, options) : Row(call, table, address, options);
    }

    private static Task Set(WebApiCall call, TableDefinition table, IReadOnlyList<Segment> address, QueryOptions options) => (call.Method, address) switch
    {
        ("GET", [_]) when options["fetchXml"] is { } fetch => Fetch.Answer(call, table, fetch),
        ("GET", [_]) => Rows.Answer(call, RowsQuery.Of(options, table, call.Catalog), options.Page),
        ("GET", [_, { Name: "$count" }]) => Rows.Count(call, RowsQuery.Of(options, table, call.Catalog)),
        ("POST", [_]) => CreateRow.Answer(call, table, options),
        (_, [_]) => throw NotAllowed(call, address),
        _ => throw Faults.NoResource(address[1].Name),
    };

    private static Task Row(WebApiCall call, TableDefinition table, IReadOnlyList<Segment> address, QueryOptions options)
    {
        var row = RowReferences.Of(table, AddressReader.Key(address[0]));
        return (call.Method, address.Skip(1).ToList()) switch
        {
            ("GET", []) => OneRow.Answer(call, table, row, options),
            ("PATCH", []) => UpdateRow.Answer(call, table, row, options),
            ("DELETE", []) => DeleteRow.Answer(call, row),
            (_, [{ } action]) when action.Name.StartsWith(ActionNamespace, StringComparison.Ordinal) =>
                SendMessage.AnswerBound(call, table, row, action with { Name = action.Name[ActionNamespace.Length..] }, options),
            (_, [{ } property, .. var rest]) when Navigation.Find(call.Catalog, table, property.Name) is { } navigation =>
                Related.Answer(call, table, row, navigation, rest, options),
            (_, [{ } property, .. var rest]) => SingleProperty.Answer(call, table, row, property.Name, rest),
            _ => throw NotAllowed(call, address),
        };
    }

    private static BadHttpRequestException NotAllowed(WebApiCall call, IReadOnlyList<Segment> address) =>
        new($"The method {call.Method} is not allowed on '{address[^1].Name}'.", StatusCodes.Status405MethodNotAllowed);
}
