using System.Net;
using AngleSharp.Dom;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Functions.Tests.Pages;

public sealed class SurveyPageTests
{
    private const string Address = "/api/s/" + SurveyRows.Token;
    private const string Hostile = "\"><script>alert(1)</script><b onmouseover='x'>&";

    private readonly SurveyRows rows = new();

    [Theory]
    [InlineData("", "da", "Vil du anbefale os?")]
    [InlineData("?lang=sv", "sv", "Skulle du rekommendera oss?")]
    [InlineData("?lang=en", "en", "Would you recommend us?")]
    [InlineData("?lang=xx", "da", "Vil du anbefale os?")]
    public async Task The_page_speaks_the_customers_language_or_the_chosen_one(string query, string language, string question)
    {
        await using var app = await FunctionsApp.StartAsync(rows.Crm());
        var page = await app.PageAsync(Address + query);
        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.Contains(question, page.QuerySelector("legend")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(new[] { "da", "en", "sv" }.Except([language]), page.QuerySelectorAll("nav a").Select(link => link.GetAttribute("lang")!).Order(StringComparer.Ordinal));
    }

    [Fact]
    [Trait("Requirement", "114")]
    public async Task Every_field_has_a_label_and_every_reference_a_target()
    {
        await using var app = await FunctionsApp.StartAsync(rows.Crm());
        var page = await app.PageAsync(Address);
        Assert.Equal(11, page.QuerySelectorAll("input[type=radio][name=q1]").Length);
        Assert.All(page.QuerySelectorAll("input, textarea"), field => Assert.True(field.Closest("label") != null || page.QuerySelector($"label[for='{field.Id}']") != null));
        Assert.All(page.QuerySelectorAll("[aria-describedby]").SelectMany(field => field.GetAttribute("aria-describedby")!.Split(' ')), id => Assert.NotNull(page.GetElementById(id)));
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id).ToList();
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        Assert.All(page.QuerySelectorAll("fieldset"), group => Assert.NotNull(group.QuerySelector("legend")));
        Assert.Contains("Anna Holm", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_is_small_asks_for_nothing_elsewhere_and_forbids_it()
    {
        await using var app = await FunctionsApp.StartAsync(rows.Crm());
        using var response = await app.Http.GetAsync(Address);
        var text = await response.Content.ReadAsStringAsync();
        var page = await FunctionsApp.ReadAsync(response);
        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(text), 1, 50_000);
        Assert.Empty(page.QuerySelectorAll("script, link, img, iframe, [style], [src]"));
        Assert.Contains("default-src 'none'", Header(response, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Contains(Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(page.QuerySelector("style")!.TextContent))),
            Header(response, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Equal("no-referrer", Header(response, "Referrer-Policy"));
        Assert.Equal("no-store", Header(response, "Cache-Control"));
    }

    [Fact]
    public async Task Hostile_text_in_survey_and_answer_is_shown_as_text()
    {
        (rows.Score.TextDa, rows.Survey.SeenBy, rows.Survey.IntroDa) = (Hostile, Hostile, Hostile);
        await using var app = await FunctionsApp.StartAsync(rows.Crm());
        using var response = await app.SendFormAsync(Address, ("q1", Hostile), ("q2", Hostile));
        var page = await FunctionsApp.ReadAsync(response);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Empty(page.QuerySelectorAll("script, b[onmouseover]"));
        Assert.Equal(Hostile, page.QuerySelector("textarea")!.TextContent);
    }

    [Fact]
    [Trait("Requirement", "110")]
    public async Task An_answer_is_recorded_under_the_invitation_and_thanked_for()
    {
        var crm = rows.Crm();
        await using var app = await FunctionsApp.StartAsync(crm);
        using var response = await app.SendFormAsync(Address, ("q1", "9"), ("q2", "Quick and kind"));
        Assert.Equal("Tak", (await FunctionsApp.ReadAsync(response)).QuerySelector("h1")!.TextContent);
        var request = await crm.NextRequestAsync();
        Assert.Equal("cx_RecordFeedback", request.RequestName);
        Assert.Equal(SurveyRows.Token, request["InvitationToken"]);
        Assert.Equal(rows.Invitation.Id.ToString("D"), request["SourceId"]);
        Assert.Equal(false, request["Anonymous"]);
        Assert.Equal(1030, request["Language"]);
        Assert.Equal("""{"version":1,"answers":[{"question":"1","number":9},{"question":"2","text":"Quick and kind"}]}""", request["AnswersJson"]);
    }

    [Fact]
    public async Task An_answer_without_name_leads_back_to_no_invitation()
    {
        var crm = rows.Crm();
        await using var app = await FunctionsApp.StartAsync(crm);
        using var response = await app.SendFormAsync(Address, ("q1", "9"), ("withoutname", "yes"));
        var request = await crm.NextRequestAsync();
        Assert.Equal(true, request["Anonymous"]);
        Assert.NotEqual(rows.Invitation.Id.ToString("D"), request["SourceId"]);
    }

    [Theory]
    [InlineData("11", "", "q1", "0")]
    [InlineData("-1", "", "q1", "0")]
    [InlineData("9.5", "", "q1", "0")]
    [InlineData("nine", "", "q1", "0")]
    [InlineData("", "no score", "q1", "skal besvares")]
    [InlineData("9", "LONG", "q2", "4")]
    public async Task A_wrong_answer_is_told_at_its_field_and_nothing_is_recorded(string score, string words, string field, string message)
    {
        var crm = rows.Crm();
        await using var app = await FunctionsApp.StartAsync(crm);
        using var response = await app.SendFormAsync(Address, ("q1", score), ("q2", words == "LONG" ? new string('x', 4001) : words));
        var page = await FunctionsApp.ReadAsync(response);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains(message, page.GetElementById(field + "-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("#" + field, page.QuerySelector(".summary a")!.GetAttribute("href"));
        Assert.NotNull(page.GetElementById(field));
        Assert.False(crm.HasRequests);
    }

    [Fact]
    [Trait("Requirement", "27")]
    public async Task A_why_stands_behind_its_attribute_and_the_styles_show_it_once_that_is_answered()
    {
        rows.WithAttribute();
        await using var app = await FunctionsApp.StartAsync(rows.Crm());
        var page = await app.PageAsync(Address);
        var asked = page.QuerySelector(".asked")!;
        Assert.NotNull(asked.QuerySelector(":scope > fieldset.question input[name=q1]"));
        Assert.NotNull(asked.QuerySelector(":scope > .follows textarea[name=q2]"));
        Assert.Contains(".asked:not(:has(>.question :checked))>.follows{display:none}", page.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("q1-why", asked.QuerySelector("fieldset")!.GetAttribute("aria-describedby")!.Split(' '));
        Assert.Equal("Når du har valgt, kan du fortælle, hvad der gav dig den følelse.", page.GetElementById("q1-why")!.TextContent);
    }

    [Fact]
    [Trait("Requirement", "27")]
    public async Task A_why_without_its_attribute_is_not_recorded_and_the_words_stay()
    {
        rows.WithAttribute();
        var crm = rows.Crm();
        await using var app = await FunctionsApp.StartAsync(crm);
        using var response = await app.SendFormAsync(Address, ("q2", "De lyttede"));
        var page = await FunctionsApp.ReadAsync(response);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("Vælg også et tal", page.GetElementById("q1-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("De lyttede", page.QuerySelector("textarea")!.TextContent);
        Assert.False(crm.HasRequests);
    }

    [Theory]
    [InlineData("", "", "Besvar mindst")]
    [InlineData("5", "", "skal besvares")]
    [Trait("Requirement", "27")]
    public async Task A_why_that_must_be_answered_must_only_where_its_attribute_was(string score, string words, string told)
    {
        rows.WithAttribute().Why.Required = true;
        await using var app = await FunctionsApp.StartAsync(rows.Crm());
        using var response = await app.SendFormAsync(Address, ("q1", score), ("q2", words));
        Assert.Contains(told, (await FunctionsApp.ReadAsync(response)).QuerySelector(".summary")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "116")]
    public async Task A_known_fact_is_not_asked_again_and_stands_with_the_answers_that_bear_the_customers_name()
    {
        rows.Why.KnownFact = CxQuestionKnownFact.City;
        var crm = rows.Crm();
        crm.Answer = request => request.RequestName == "cx_GetKnownAnswers"
            ? new OrganizationResponse { ["AnswersJson"] = """{"version":1,"answers":[{"question":2,"text":"Aarhus"}]}""" }
            : SurveyRows.Recorded();
        await using var app = await FunctionsApp.StartAsync(crm);
        var page = await app.PageAsync(Address);
        Assert.Null(page.QuerySelector("[name=q2]"));
        Assert.DoesNotContain("Aarhus", page.DocumentElement.TextContent, StringComparison.Ordinal);
        Assert.Contains("Noget ved vi allerede", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        using var named = await app.SendFormAsync(Address, ("q1", "9"));
        using var nameless = await app.SendFormAsync(Address, ("q1", "9"), ("withoutname", "yes"));

        var recorded = new List<string>();
        while (recorded.Count < 2)
        {
            if (await crm.NextRequestAsync() is { RequestName: "cx_RecordFeedback" } request)
                recorded.Add((string)request["AnswersJson"]);
        }

        Assert.Equal(
            ["""{"version":1,"answers":[{"question":"1","number":9},{"question":"2","text":"Aarhus"}]}""", """{"version":1,"answers":[{"question":"1","number":9}]}"""],
            recorded);
    }

    [Theory]
    [InlineData(CxInvitationState.Answered, 10, HttpStatusCode.Gone, "Allerede besvaret")]
    [InlineData(CxInvitationState.Expired, 10, HttpStatusCode.Gone, "Undersøgelsen er lukket")]
    [InlineData(CxInvitationState.Sent, 0, HttpStatusCode.Gone, "Undersøgelsen er lukket")]
    [InlineData(CxInvitationState.Refused, 10, HttpStatusCode.NotFound, "Vi kender ikke dette link")]
    public async Task A_link_that_may_not_be_used_says_why_in_the_customers_language(CxInvitationState state, int daysLeft, HttpStatusCode status, string title)
    {
        (rows.Invitation.State, rows.Invitation.ExpiresOn) = (state, FunctionsApp.Now.UtcDateTime.AddDays(daysLeft));
        var crm = rows.Crm();
        await using var app = await FunctionsApp.StartAsync(crm);
        using var shown = await app.Http.GetAsync(Address);
        using var sent = await app.SendFormAsync(Address, ("q1", "9"));
        Assert.Equal(status, shown.StatusCode);
        Assert.Equal(status, sent.StatusCode);
        Assert.Equal(title, (await FunctionsApp.ReadAsync(shown)).QuerySelector("h1")!.TextContent);
        Assert.False(crm.HasRequests);
    }

    [Fact]
    public async Task An_unknown_token_is_not_found_in_the_browsers_language()
    {
        await using var app = await FunctionsApp.StartAsync(rows.Crm());
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/s/unknown");
        request.Headers.Add("Accept-Language", "fr, sv;q=0.8, en;q=0.5");
        using var response = await app.Http.SendAsync(request);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("sv", (await FunctionsApp.ReadAsync(response)).DocumentElement.GetAttribute("lang"));
    }

    [Theory]
    [InlineData("CX1221: used", HttpStatusCode.Gone)]
    [InlineData("CX1228: needs a name", HttpStatusCode.BadRequest)]
    public async Task A_refusal_of_the_crm_becomes_a_page(string fault, HttpStatusCode status)
    {
        var crm = rows.Crm();
        crm.Answer = _ => throw MemoryCrm.Refusal(fault);
        await using var app = await FunctionsApp.StartAsync(crm);
        using var response = await app.SendFormAsync(Address, ("q1", "9"));
        Assert.Equal(status, response.StatusCode);
    }

    [Fact]
    public async Task When_the_crm_is_away_the_answer_stays_in_the_form()
    {
        var crm = rows.Crm();
        crm.Answer = _ => throw new HttpRequestException("away");
        await using var app = await FunctionsApp.StartAsync(crm);
        using var response = await app.SendFormAsync(Address, ("q1", "9"), ("q2", "Keep this"));
        var page = await FunctionsApp.ReadAsync(response);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal("Keep this", page.QuerySelector("textarea")!.TextContent);
        Assert.NotNull(page.QuerySelector("input[name=q1][value='9'][checked]"));
    }

    [Fact]
    public async Task The_token_is_never_logged()
    {
        await using var app = await FunctionsApp.StartAsync(rows.Crm());
        await app.PageAsync(Address);
        using var response = await app.SendFormAsync(Address, ("q1", "9"));
        Assert.NotEmpty(app.Logs.Lines);
        Assert.DoesNotContain(app.Logs.Lines, line => line.Contains(SurveyRows.Token, StringComparison.Ordinal));
    }

    private static string Header(HttpResponseMessage response, string name) =>
        string.Join(", ", response.Headers.TryGetValues(name, out var values) ? values : response.Content.Headers.GetValues(name));
}
