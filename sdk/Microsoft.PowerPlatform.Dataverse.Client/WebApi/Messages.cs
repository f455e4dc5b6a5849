using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace Microsoft.PowerPlatform.Dataverse.Client.WebApi;

/// <summary>Executes messages: those of rows through their own addresses, WhoAmI, and custom APIs by name.</summary>
internal sealed class Messages(WebApiChannel channel, Tables tables, Rows rows)
{
    private readonly CustomApis apis = new(channel);
    private readonly RowWriter writer = new(tables);
    private readonly ResultReader reader = new(tables);

    public async Task<OrganizationResponse> ExecuteAsync(OrganizationRequest request, CancellationToken cancellation)
    {
        switch (request)
        {
            case CreateRequest create:
                return Answer(new CreateResponse(), "id", await rows.CreateAsync(create.Target, cancellation));
            case RetrieveRequest retrieve:
                return Answer(new RetrieveResponse(), "Entity", await rows.RetrieveAsync(retrieve.Target, retrieve.ColumnSet, cancellation));
            case RetrieveMultipleRequest retrieve:
                return Answer(new RetrieveMultipleResponse(), "EntityCollection", await rows.RetrieveMultipleAsync(retrieve.Query, cancellation));
            case UpdateRequest update:
                await rows.UpdateAsync(update.Target, update.ConcurrencyBehavior, cancellation);
                return new UpdateResponse { ResponseName = "Update" };
            case DeleteRequest delete:
                await rows.DeleteAsync(delete.Target, delete.ConcurrencyBehavior, cancellation);
                return new DeleteResponse { ResponseName = "Delete" };
            case UpsertRequest upsert:
                var (row, created) = await rows.UpsertAsync(upsert.Target, cancellation);
                return Answer(Answer(new UpsertResponse(), "Target", row), "RecordCreated", created);
            default:
                return request.GetType() == typeof(OrganizationRequest) ? await ByNameAsync(request, cancellation) : throw NotSent(request);
        }
    }

    private async Task<OrganizationResponse> ByNameAsync(OrganizationRequest request, CancellationToken cancellation)
    {
        if (request.RequestName == "WhoAmI")
            return await WhoAmIAsync(cancellation);

        var api = await apis.OfAsync(request.RequestName, cancellation);
        var parameters = request.Parameters.Where(x => !(api.IsBoundToRow && x.Key == "Target")).ToArray();
        var path = await PathAsync(request, api, cancellation);
        var body = api.IsFunction
            ? await channel.GetAsync(path + FunctionParameters(parameters), cancellation)
            : (await channel.SendAsync(HttpMethod.Post, path, await BodyAsync(parameters, cancellation), null, cancellation)).Body;
        return new OrganizationResponse { ResponseName = request.RequestName, Results = await reader.ReadAsync(body, api, cancellation) };
    }

    private async Task<OrganizationResponse> WhoAmIAsync(CancellationToken cancellation)
    {
        var body = await channel.GetAsync("WhoAmI", cancellation);
        var response = new OrganizationResponse { ResponseName = "WhoAmI" };
        foreach (var name in (string[])["UserId", "BusinessUnitId", "OrganizationId"])
            response[name] = body.GetProperty(name).GetGuid();
        return response;
    }

    private async Task<string> PathAsync(OrganizationRequest request, CustomApi api, CancellationToken cancellation)
    {
        if (!api.IsBoundToRow)
            return request.RequestName;

        var target = request.Parameters.TryGetValue("Target", out var value) ? value as EntityReference : null;
        return target == null
            ? throw new ArgumentException($"{request.RequestName} is bound to a row; give its reference as the parameter Target.", nameof(request))
            : $"{await writer.AddressAsync(target, cancellation)}/Microsoft.Dynamics.CRM.{request.RequestName}";
    }

    private async Task<JsonObject> BodyAsync(IEnumerable<KeyValuePair<string, object>> parameters, CancellationToken cancellation)
    {
        var body = new JsonObject();
        foreach (var parameter in parameters)
            body[parameter.Key] = await writer.ParameterAsync(parameter.Value, cancellation);
        return body;
    }

    private static string FunctionParameters(IReadOnlyList<KeyValuePair<string, object>> parameters)
    {
        var names = string.Join(',', parameters.Select((x, i) => FormattableString.Invariant($"{x.Key}=@p{i}")));
        var values = string.Join('&', parameters.Select((x, i) => FormattableString.Invariant($"@p{i}={ODataLiteral.Of(x.Value)}")));
        return parameters.Count == 0 ? "()" : $"({names})?{values}";
    }

    private static T Answer<T>(T response, string name, object value) where T : OrganizationResponse
    {
        response.ResponseName = typeof(T).Name[..^"Response".Length];
        response.Results[name] = value;
        return response;
    }

    private static NotSupportedException NotSent(OrganizationRequest request) => new($"{request.RequestName} is not sent by this client.");
}
