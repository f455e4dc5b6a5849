using System.ServiceModel;
using LocalDataverse.WebApi.Addresses;
using LocalDataverse.WebApi.OData;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.WebApi;

/// <summary>The Web API of an organisation as endpoints of an ASP.NET Core application.</summary>
public static class WebApiEndpoints
{
    public const string Path = "/api/data/v9.2";

    /// <param name="routes">The application.</param>
    /// <param name="organization">The organisation to serve.</param>
    /// <param name="caller">Who sends a request: a user's id, or null for nobody (401).</param>
    public static IEndpointConventionBuilder MapDataverseWebApi(this IEndpointRouteBuilder routes, Organization organization, Func<HttpContext, Guid?> caller) =>
        routes.Map(Path + "/{**rest}", http => Answer(http, organization, caller));

    private static async Task Answer(HttpContext http, Organization organization, Func<HttpContext, Guid?> caller)
    {
        http.Response.Headers["OData-Version"] = "4.0";
        try
        {
            if (caller(http) is not { } user)
            {
                await FaultResponse.Unauthorised(http);
                return;
            }

            var target = http.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
            var question = target.IndexOf('?', StringComparison.Ordinal);
            var path = (question < 0 ? target : target[..question])[Path.Length..];
            var call = new WebApiCall(http, organization.ServiceFor(Impersonation.Of(http, user)), organization.Catalog, organization.CustomApi);
            await Router.Answer(call, AddressReader.Segments(path), QueryOptions.Of(question < 0 ? "" : target[question..]));
        }
        catch (FaultException<OrganizationServiceFault> fault)
        {
            await FaultResponse.Of(http, fault);
        }
    }
}
