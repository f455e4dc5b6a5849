using System.Net;
using CxCrm.Plugins.Tables;
using CxCrm.Testing;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Functions.Tests.EndToEnd;

public sealed class ConsentWithdrawnTests
{
    [Fact]
    public async Task One_click_withdraws_into_the_ledger_and_the_gate_refuses_from_then_on()
    {
        await using var real = await RealCrm.StartAsync();
        var link = "/api/p/" + real.App.Links.ForPreferences(real.Customer, FunctionsApp.Now.AddDays(30));
        using var given = await real.App.SendFormAsync(link, Choice("yes"));
        Assert.Equal(HttpStatusCode.OK, given.StatusCode);
        Assert.Equal("yes", Verdict(real));

        real.Crm.Clock.Advance(TimeSpan.FromMinutes(1));
        using var withdrawn = await real.App.SendFormAsync(link, Choice("no"));
        Assert.Equal(HttpStatusCode.OK, withdrawn.StatusCode);
        Assert.Equal("no", Verdict(real));
        Assert.Equal(
            [CxConsentEventEvent.Given, CxConsentEventEvent.Withdrawn],
            real.Rows<CxConsentEvent>(CxConsentEvent.LogicalName).OrderBy(item => item.Seq).Select(item => item.Event!.Value));
    }

    [Fact]
    public async Task The_wording_in_force_is_shown_with_a_yes_for_each_channel()
    {
        await using var real = await RealCrm.StartAsync();
        var page = await real.App.PageAsync("/api/p/" + real.App.Links.ForPreferences(real.Customer, FunctionsApp.Now.AddDays(30)) + "?lang=en");
        var newsletter = page.QuerySelectorAll("section").Single(section => section.QuerySelector("h2")!.TextContent == "Newsletter");
        Assert.NotNull(newsletter.QuerySelector("h3"));
        Assert.Equal(4, newsletter.QuerySelectorAll("input[name=answer][value=yes]").Length);
    }

    [Fact]
    public async Task A_mail_programs_one_click_has_the_gate_refuse()
    {
        await using var real = await RealCrm.StartAsync();
        using var given = await real.App.SendFormAsync("/api/p/" + real.App.Links.ForPreferences(real.Customer, FunctionsApp.Now.AddDays(30)), Choice("yes"));
        var link = "/api/u/" + real.App.Links.ForUnsubscribing(real.Customer, "newsletter", CxChannel.Email, FunctionsApp.Now.AddDays(90));
        using var response = await real.App.SendFormAsync(link, ("List-Unsubscribe", "One-Click"));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("no", Verdict(real));
    }

    private static (string Name, string Value)[] Choice(string answer) => [("purpose", "newsletter"), ("channel", "email"), ("answer", answer), ("version", "1")];

    private static string Verdict(RealCrm real) => (string)real.Crm.As(Persona.Integration).Execute(new OrganizationRequest("cx_CheckMessage")
    {
        ["Recipient"] = new EntityReference(Contact.LogicalName, real.Customer),
        ["Purpose"] = "newsletter",
        ["Channel"] = "email",
        ["OffersRefusal"] = true,
    })["Verdict"];
}
