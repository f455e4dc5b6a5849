using CxCrm.Functions.Privacy;
using CxCrm.Plugins.Tables;
using CxCrm.Testing;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Functions.Tests.EndToEnd;

/// <summary>A person who objected to marketing is erased by the functions, which alone have the key, and is known again when they return.</summary>
public sealed class ObjectionOutlivesErasureTests
{
    [Fact]
    public async Task The_officer_hands_the_erasure_over_and_the_returning_persons_address_is_blocked_for_marketing()
    {
        await using var real = await RealCrm.StartAsync();
        var request = HandedOver(real);

        await RunAsync<ContinueErasures>(real);

        Assert.Equal(CxPrivacyRequestState.Completed, real.Rows<CxPrivacyRequest>(CxPrivacyRequest.LogicalName).Single(row => row.Id == request).State);
        Assert.NotEmpty(real.Rows<CxSuppression>(CxSuppression.LogicalName));
        var back = real.Crm.AsSystem().Create(new Contact { LastName = "Jensen", EMailAddress1 = RealCrm.Email.ToUpperInvariant() });
        real.Crm.Clock.Advance(TimeSpan.FromMinutes(5));
        await RunAsync<MatchSuppressions>(real);
        Assert.NotNull(real.Rows<Contact>(Contact.LogicalName).Single(row => row.Id == back).SuppressedUntil);
        Assert.DoesNotContain(real.App.Logs.Lines, line => line.Contains(FunctionsApp.SuppressionKey, StringComparison.Ordinal));
    }

    // Objected, told, confirmed: an officer alone can't go on, and sets the state by which the functions do.
    private static Guid HandedOver(RealCrm real)
    {
        var officer = real.Crm.As(Persona.PrivacyOfficer);
        Open(officer, real.Customer, "objection");
        var request = Open(officer, real.Customer, "erasure");
        officer.Update(new CxPrivacyRequest(request)
        {
            IdentityState = CxPrivacyRequestIdentityState.Confirmed,
            SuppressionToldOn = real.Crm.Clock.UtcNow,
            State = CxPrivacyRequestState.Executing,
        });
        return request;
    }

    private static Guid Open(IOrganizationService officer, Guid contact, string type) => ((EntityReference)officer.Execute(new OrganizationRequest("cx_OpenPrivacyRequest")
    {
        ["Contact"] = new EntityReference(Contact.LogicalName, contact),
        ["Type"] = type,
    })["Request"]).Id;

    private static Task RunAsync<TTimer>(RealCrm real) =>
        (Task)typeof(TTimer).GetMethod("RunAsync")!.Invoke(real.App.Create(typeof(TTimer)), [new TimerInfo(), CancellationToken.None])!;
}
