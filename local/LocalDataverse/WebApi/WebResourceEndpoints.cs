using System.Security.Cryptography;
using LocalDataverse.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.WebApi;

/// <summary>The web resources of the imported solutions (Microsoft Learn: Web resources, "Reference web resources": /WebResources/NAME).</summary>
public static class WebResourceEndpoints
{
    public const string Path = "/WebResources";

    /// <param name="routes">The application.</param>
    /// <param name="organization">The organisation to serve.</param>
    public static IEndpointConventionBuilder MapWebResources(this IEndpointRouteBuilder routes, Organization organization) =>
        routes.MapGet(Path + "/{**name}", (string name, HttpContext http) => Answer(http, organization, name));

    private static IResult Answer(HttpContext http, Organization organization, string name)
    {
        if (Find(organization, name) is not { } resource || WebResourceType.ContentType(resource.GetAttributeValue<OptionSetValue>("webresourcetype")?.Value) is not { } type)
            return Results.Text($"There is no web resource '{name}'.", statusCode: StatusCodes.Status404NotFound);
        var content = Convert.FromBase64String(resource.GetAttributeValue<string>("content") ?? "");
        http.Response.Headers[HeaderNames.CacheControl] = "no-cache";
        http.Response.Headers[HeaderNames.XContentTypeOptions] = "nosniff";
        return Results.Bytes(content, type, entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(content))}\""));
    }

    private static Entity? Find(Organization organization, string name)
    {
        var query = new QueryExpression("webresource") { ColumnSet = new ColumnSet("content", "webresourcetype"), TopCount = 1 };
        query.Criteria.AddCondition("name", ConditionOperator.Equal, name);
        return organization.ServiceFor(WellKnown.SystemUser).RetrieveMultiple(query).Entities.FirstOrDefault();
    }
}
