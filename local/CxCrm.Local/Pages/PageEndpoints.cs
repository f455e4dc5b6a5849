using System.ServiceModel;
using CxCrm.Local.SignIn;
using LocalDataverse;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Local.Pages;

/// <summary>The pages of the host, and what they show as JSON for programs.</summary>
internal sealed class PageEndpoints(Organization organization, Callers callers, People people, Layout layout)
{
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", (HttpContext http) => Page(http, "Start", (user, _) => StartPage.Of(people.All(), user.Id)));
        routes.MapGet("/contacts", (HttpContext http) => Page(http, "Contacts", (_, service) => ContactsPage.Of(service, Paging.Of(http.Request))));
        routes.MapGet("/programs", (HttpContext http) => Page(http, "Programs", (_, service) => ProgramsPage.Of(service)));
        routes.MapGet("/outbox", (HttpContext http) => Page(http, "Outbox", (_, service) => OutboxPage.Of(Outbox.Read(service))));
        routes.MapGet("/unsupported", (HttpContext http) => Page(http, "Unsupported", (_, _) => UnsupportedPage.Of(organization.Engine.Refused.Counts)));
        routes.MapGet("/_local/outbox", (HttpContext http) => callers.Of(http) is { } user ? Results.Json(Outbox.Read(organization.ServiceFor(user))) : Results.Unauthorized());
        routes.MapGet("/_local/unsupported", () => Results.Json(organization.Engine.Refused.Counts));
        routes.MapGet("/_local/site.css", () => Results.Stream(typeof(PageEndpoints).Assembly.GetManifestResourceStream("site.css")!, "text/css; charset=utf-8"));
    }

    private IResult Page(HttpContext http, string title, Func<Person, IOrganizationService, Markup> content)
    {
        var user = people.Find(callers.Of(http) ?? WellKnown.Administrator) ?? people.Find(WellKnown.Administrator)!;
        try
        {
            return layout.Page(title, user, content(user, organization.ServiceFor(user.Id)));
        }
        catch (FaultException<OrganizationServiceFault> fault)
        {
            return layout.Page(title, user, Markup.Of($"<p class=\"notice\" role=\"alert\">{fault.Detail.Message}</p>"));
        }
    }
}
