using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using CxCrm.Domain.Privacy;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Functions.Tests.Pages;

public sealed class PreferencePageTests
{
    private readonly Contact person = new(Guid.NewGuid()) { Language = CxLanguage.Swedish };
    private readonly CxPurpose newsletter = new(Guid.NewGuid()) { Code = "newsletter", Name = "Newsletter", NameSv = "Nyhetsbrev", Basis = CxLegalBasis.Consent, MessageKind = CxMessageKind.Marketing, StateCode = CxPurposeStateCode.Active };
    private readonly CxPurpose surveys = new(Guid.NewGuid()) { Code = "serviceSurvey", Name = "Survey", NameSv = "Enkät", Basis = CxLegalBasis.LegitimateInterest, MessageKind = CxMessageKind.Survey, StateCode = CxPurposeStateCode.Active };
    private readonly CxPurpose contract = new(Guid.NewGuid()) { Code = "contract", Name = "Contract", Basis = CxLegalBasis.Contract, MessageKind = CxMessageKind.Contract, StateCode = CxPurposeStateCode.Active };
    private readonly CxConsent given;

    public PreferencePageTests() => given = new CxConsent(Guid.NewGuid())
    {
        SubjectId = ConsentSubject.IdOf(person.Id),
        PurposeId = newsletter.ToEntityReference(),
        Channel = CxChannel.Email,
        State = CxConsentState.Given,
        Since = new DateTime(2025, 11, 3, 10, 0, 0, DateTimeKind.Utc),
    };

    [Fact]
    public async Task Every_purpose_shows_where_each_channel_stands_in_the_persons_language()
    {
        await using var app = await FunctionsApp.StartAsync(Crm());
        var page = await app.PageAsync(Link(app));
        Assert.Equal("sv", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(["Enkät", "Nyhetsbrev"], page.QuerySelectorAll("h2").Select(heading => heading.TextContent));
        Assert.Contains("Du sa ja den 2025-11-03", Row(page, "newsletter", "email").TextContent, StringComparison.Ordinal);
        Assert.Contains("Du har inte sagt ja", Row(page, "newsletter", "sms").TextContent, StringComparison.Ordinal);
        Assert.Contains("Det får vi, tills du säger nej", Row(page, "serviceSurvey", "email").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "113")]
    public async Task Nothing_is_ticked_beforehand_and_the_wording_stands_beside_the_yes()
    {
        await using var app = await FunctionsApp.StartAsync(Crm());
        var page = await app.PageAsync(Link(app));
        Assert.Empty(page.QuerySelectorAll("input[type=checkbox], input[type=radio], [checked]"));
        var section = Row(page, "newsletter", "sms").Closest("section")!;
        Assert.Contains("Version tre", section.TextContent, StringComparison.Ordinal);
        Assert.Equal("3", section.QuerySelector<IHtmlInputElement>("input[name=version]")!.Value);
    }

    [Fact]
    public async Task Withdrawing_takes_one_click()
    {
        var crm = Crm();
        await using var app = await FunctionsApp.StartAsync(crm);
        var page = await app.PageAsync(Link(app));
        using var response = await ClickAsync(app, Row(page, "newsletter", "email"));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.NotNull((await FunctionsApp.ReadAsync(response)).QuerySelector("[role=status]"));

        var request = await crm.NextRequestAsync();
        Assert.Equal("cx_RecordConsent", request.RequestName);
        Assert.Equal(person.Id, ((EntityReference)request["Contact"]).Id);
        Assert.Equal(("newsletter", "email", "withdrawn", true), (request["Purpose"], request["Channel"], request["Event"], request["BySubject"]));
    }

    [Theory]
    [InlineData("newsletter", "sms", "given")]
    [InlineData("serviceSurvey", "email", "refused")]
    public async Task The_other_buttons_record_what_they_say(string purpose, string channel, string kind)
    {
        var crm = Crm();
        await using var app = await FunctionsApp.StartAsync(crm);
        using var response = await ClickAsync(app, Row(await app.PageAsync(Link(app)), purpose, channel));
        var request = await crm.NextRequestAsync();
        Assert.Equal(kind, request["Event"]);
        Assert.Equal(1053, request["TextLanguage"]);
        if (kind == "given")
            Assert.Equal(3, request["TextVersion"]);
    }

    [Fact]
    public async Task A_refusal_of_the_crm_is_shown()
    {
        var crm = Crm();
        crm.Answer = _ => throw MemoryCrm.Refusal("CX1305: Texten gäller inte längre.");
        await using var app = await FunctionsApp.StartAsync(crm);
        using var response = await ClickAsync(app, Row(await app.PageAsync(Link(app)), "newsletter", "sms"));
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("Texten gäller inte längre.", (await FunctionsApp.ReadAsync(response)).QuerySelector("[role=alert]")!.TextContent);
    }

    [Fact]
    public async Task An_expired_link_is_gone_and_a_changed_one_unknown()
    {
        await using var app = await FunctionsApp.StartAsync(Crm());
        using var expired = await app.Http.GetAsync("/api/p/" + app.Links.ForPreferences(person.Id, FunctionsApp.Now));
        using var changed = await app.Http.GetAsync(Link(app) + "A");
        Assert.Equal(HttpStatusCode.Gone, expired.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, changed.StatusCode);
    }

    [Theory]
    [InlineData("newsletter", "pigeon", "no")]
    [InlineData("newsletter", "email", "maybe")]
    [InlineData("", "email", "no")]
    public async Task A_form_that_is_not_ours_is_refused(string purpose, string channel, string answer)
    {
        var crm = Crm();
        await using var app = await FunctionsApp.StartAsync(crm);
        using var response = await app.SendFormAsync(Link(app), ("purpose", purpose), ("channel", channel), ("answer", answer), ("version", "1"));
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.False(crm.HasRequests);
    }

    [Fact]
    public async Task A_mail_programs_one_click_unsubscribes_at_once()
    {
        var crm = Crm();
        await using var app = await FunctionsApp.StartAsync(crm);
        using var response = await app.SendFormAsync(Unsubscribe(app), ("List-Unsubscribe", "One-Click"));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("withdrawn", (await crm.NextRequestAsync())["Event"]);
    }

    [Fact]
    public async Task Opening_the_link_unsubscribes_nobody_but_shows_the_button()
    {
        var crm = Crm();
        await using var app = await FunctionsApp.StartAsync(crm);
        var page = await app.PageAsync(Unsubscribe(app));
        Assert.NotNull(page.QuerySelector("form[method=post] button"));
        Assert.False(crm.HasRequests);
    }

    private static IElement Row(IHtmlDocument page, string purpose, string channel) =>
        page.QuerySelectorAll("li").First(row => row.QuerySelector($"input[name=purpose][value={purpose}]") != null && row.QuerySelector($"input[name=channel][value={channel}]") != null);

    private Task<HttpResponseMessage> ClickAsync(FunctionsApp app, IElement row)
    {
        var form = row.QuerySelector("form")!;
        return app.SendFormAsync(Link(app) + form.GetAttribute("action"), [.. form.QuerySelectorAll<IHtmlInputElement>("input").Select(field => (field.Name!, field.Value))]);
    }

    private string Unsubscribe(FunctionsApp app) => "/api/u/" + app.Links.ForUnsubscribing(person.Id, "newsletter", CxChannel.Email, FunctionsApp.Now.AddDays(90));

    private string Link(FunctionsApp app) => "/api/p/" + app.Links.ForPreferences(person.Id, FunctionsApp.Now.AddDays(30));

    private MemoryCrm Crm()
    {
        var crm = new MemoryCrm();
        crm.Add(person, newsletter, surveys, contract, given, Wording("Version två", 2, 60), Wording("Version tre", 3, 5), Wording("Version fyra", 4, -5));
        return crm;
    }

    private CxPurposeText Wording(string text, int version, int daysAgo) => new(Guid.NewGuid())
    {
        PurposeId = newsletter.ToEntityReference(),
        Language = CxLanguage.Swedish,
        Version = version,
        Title = "Får vi skriva?",
        Text = text,
        InForceFrom = FunctionsApp.Now.UtcDateTime.AddDays(-daysAgo),
    };
}
