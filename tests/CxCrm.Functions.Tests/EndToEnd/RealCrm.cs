using CxCrm.Domain.Voice;
using CxCrm.Plugins.Tables;
using CxCrm.Testing;
using LocalDataverse.WebApi;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.PowerPlatform.Dataverse.Client;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Functions.Tests.EndToEnd;

/// <summary>The function app in front of the engine with the solution that ships, over the Web API, as the user with the role CX Integration.</summary>
public sealed class RealCrm : IAsyncDisposable
{
    public const string Email = "anna@example.com";

    private readonly WebApplication webApi;

    private RealCrm(CrmOrganization crm, WebApplication webApi, FunctionsApp app) => (Crm, this.webApi, App) = (crm, webApi, app);

    public CrmOrganization Crm { get; }

    public FunctionsApp App { get; }

    public Guid Survey { get; private set; }

    public Guid Customer { get; private set; }

    public static async Task<RealCrm> StartAsync()
    {
        var crm = CrmOrganization.Fresh();
        crm.Clock.Set(FunctionsApp.Now.UtcDateTime);
        var builder = WebApplication.CreateSlimBuilder(["--urls=http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        var webApi = builder.Build();
        webApi.MapDataverseWebApi(crm.Organization, _ => crm.UserId(Persona.Integration));
        await webApi.StartAsync();
        var address = webApi.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        var real = new RealCrm(crm, webApi, await FunctionsApp.StartAsync(new ServiceClient(new Uri(address), _ => Task.FromResult(""))));
        real.Arrange();
        return real;
    }

    /// <summary>An invitation of the customer that has been sent; returns the token of its link.</summary>
    public string Invite()
    {
        const string Token = "a-token-of-some-length";
        Crm.AsSystem().Create(new CxInvitation
        {
            SurveyId = new EntityReference(CxSurvey.LogicalName, Survey),
            ContactId = new EntityReference(Contact.LogicalName, Customer),
            Channel = CxChannel.Email,
            State = CxInvitationState.Sent,
            TokenHash = InvitationToken.Hash(Token),
            ExpiresOn = FunctionsApp.Now.UtcDateTime.AddDays(30),
        });
        return Token;
    }

    public IReadOnlyList<T> Rows<T>(string table)
        where T : Entity => [.. Crm.AsSystem().RetrieveMultiple(new QueryExpression(table) { ColumnSet = new ColumnSet(true) }).Entities.Select(row => row.ToEntity<T>())];

    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        await webApi.DisposeAsync();
        Crm.Dispose();
    }

    private void Arrange()
    {
        var admin = Crm.AsSystem();
        Customer = admin.Create(new Contact { FirstName = "Anna", LastName = "Jensen", EMailAddress1 = Email, Language = CxLanguage.Danish, Country = CxCountry.Denmark });
        Survey = admin.Create(new CxSurvey
        {
            Name = "After the visit",
            Kind = CxSurveyKind.Transactional,
            PurposeId = Rows<CxPurpose>(CxPurpose.LogicalName).Single(purpose => purpose.Code == "serviceSurvey").ToEntityReference(),
            ExternalSystem = "formbricks",
            ExternalSurveyId = "survey1",
        });
        admin.Create(Question(1, CxQuestionType.Nps, "Would you recommend us?", "Vil du anbefale os?", "Skulle du rekommendera oss?", "q_nps"));
        admin.Create(Question(2, CxQuestionType.OwnWords, "Why?", "Hvorfor?", "Varför?", "q_why"));
        ImpactChecks.GoLive(admin, Survey);
    }

    private CxQuestion Question(int order, CxQuestionType type, string english, string danish, string swedish, string code) => new()
    {
        Name = english,
        SurveyId = new EntityReference(CxSurvey.LogicalName, Survey),
        Order = order,
        Type = type,
        TextEn = english,
        TextDa = danish,
        TextSv = swedish,
        ExternalId = code,
    };
}
