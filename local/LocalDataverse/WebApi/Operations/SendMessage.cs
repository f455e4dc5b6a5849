using LocalDataverse.Metadata;
using LocalDataverse.Pipeline.Registration;
using LocalDataverse.WebApi.Addresses;
using LocalDataverse.WebApi.Json;
using LocalDataverse.WebApi.OData;
using Microsoft.AspNetCore.Http;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.WebApi.Operations;

/// <summary>Functions and actions: the platform's own that the engine has, and the custom APIs of solutions.</summary>
internal static class SendMessage
{
    public static Task Answer(WebApiCall call, Segment segment, QueryOptions options)
    {
        if (segment.Name == "WhoAmI" && call.Method == "GET")
            return WhoAmI(call);
        if (segment.Name == MergeRows.Name)
            return MergeRows.Answer(call);
        if (FileMessages.Is(segment.Name))
            return FileMessages.Answer(call, segment.Name);
        var api = call.CustomApi(segment.Name) ?? throw Faults.NoResource(segment.Name);
        if (api.Binding != CustomApiBinding.Global)
            throw Faults.BadAddress($"'{api.UniqueName}' is bound to {api.BoundTable}: call it on a row, as {ActionOn(call, api)}.");
        return Send(call, api, null, segment, options);
    }

    public static Task AnswerBound(WebApiCall call, TableDefinition table, EntityReference row, Segment segment, QueryOptions options)
    {
        if (segment.Name == "SendEmail" && table.LogicalName == "email" && call.Method == "POST")
            return SendEmail(call, row);
        if (segment.Name == AddToQueue.Name && table.LogicalName == AddToQueue.Table)
            return AddToQueue.Answer(call, row);
        var api = call.CustomApi(segment.Name);
        return api is { Binding: CustomApiBinding.Entity } && api.BoundTable == table.LogicalName
            ? Send(call, api, row, segment, options)
            : throw Faults.NoResource(segment.Name);
    }

    private static string ActionOn(WebApiCall call, CustomApi api) =>
        $"{call.Catalog.Find(api.BoundTable ?? "")?.EntitySetName}(id)/Microsoft.Dynamics.CRM.{api.UniqueName}";

    private static async Task Send(WebApiCall call, CustomApi api, EntityReference? target, Segment segment, QueryOptions options)
    {
        var method = api.IsFunction ? "GET" : "POST";
        if (call.Method != method)
            throw new BadHttpRequestException($"'{api.UniqueName}' takes {method}.", StatusCodes.Status405MethodNotAllowed);
        var parameters = new ApiParameters(call.Catalog, api);
        var request = api.IsFunction ? parameters.FromAddress(segment, options) : parameters.FromBody(await call.Body());
        if (target is not null)
            request["Target"] = target;
        var response = call.Service.Execute(request);
        if (api.Properties.Count == 0)
            call.NoContent();
        else
            await call.Write(StatusCodes.Status200OK, $"Microsoft.Dynamics.CRM.{api.UniqueName}Response", json => ApiResults.Write(json, call, api, response));
    }

    private static Task WhoAmI(WebApiCall call)
    {
        var me = call.Service.Execute(new OrganizationRequest("WhoAmI"));
        return call.Write(StatusCodes.Status200OK, "Microsoft.Dynamics.CRM.WhoAmIResponse", json =>
        {
            foreach (var name in (string[])["BusinessUnitId", "UserId", "OrganizationId"])
                json.WriteString(name, (Guid)me.Results[name]);
        });
    }

    private static async Task SendEmail(WebApiCall call, EntityReference row)
    {
        var body = await call.Body();
        var request = new OrganizationRequest("SendEmail") { ["EmailId"] = row.Id, ["TrackingToken"] = "" };
        request["IssueSend"] = body.TryGetProperty("IssueSend", out var issue) && issue.GetBoolean();
        var response = call.Service.Execute(request);
        await call.Write(StatusCodes.Status200OK, "Microsoft.Dynamics.CRM.SendEmailResponse", json => json.WriteString("Subject", response.Results.TryGetValue("Subject", out var s) ? s as string : null));
    }
}
