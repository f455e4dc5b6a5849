using System.Net;
using System.Text.Json;
using CxCrm.Functions.Webhooks;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Functions.Tests.Webhooks;

public sealed class FormbricksTests
{
    private readonly SurveyRows rows = new();

    [Fact]
    public async Task A_signed_response_is_accepted_and_recorded_with_our_questions_only()
    {
        var crm = rows.Crm();
        await using var app = await FunctionsApp.StartAsync(crm);
        using var response = await app.Http.SendAsync(SignedCall.Of(SignedCall.Finished("""{"q_nps":3,"q_why":"Too slow","utm":"x","invitation":"tok","email":"a@b.example"}""")));
        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);

        var request = await crm.NextRequestAsync();
        Assert.Equal("cx_RecordFeedback", request.RequestName);
        Assert.Equal("formbricks", request["SourceSystem"]);
        Assert.Equal("resp1", request["SourceId"]);
        Assert.Equal("survey1", request["SurveyCode"]);
        Assert.Equal("tok", request["InvitationToken"]);
        Assert.Equal("a@b.example", request["ContactEmail"]);
        Assert.Equal(1030, request["Language"]);
        Assert.Equal(new DateTime(2026, 1, 14, 8, 59, 0, DateTimeKind.Utc), request["AnsweredOn"]);
        Assert.Equal(
            $$"""{"version":1,"answers":[{"question":"{{rows.Score.Id}}","number":3},{"question":"{{rows.Why.Id}}","text":"Too slow"}]}""",
            request["AnswersJson"]);
    }

    [Theory]
    [InlineData("\"3\"", "\"number\":3")]
    [InlineData("\"three\"", "\"text\":\"three\"")]
    public async Task A_rating_may_come_as_digits_and_what_is_no_number_is_left_to_the_rules(string value, string expected)
    {
        var crm = rows.Crm();
        await using var app = await FunctionsApp.StartAsync(crm);
        using var response = await app.Http.SendAsync(SignedCall.Of(SignedCall.Finished($$"""{"q_nps":{{value}}}""")));
        Assert.Contains(expected, (string)(await crm.NextRequestAsync())["AnswersJson"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Delivered_twice_it_names_the_same_source_twice()
    {
        var crm = rows.Crm();
        await using var app = await FunctionsApp.StartAsync(crm);
        for (var time = 0; time < 2; time++)
        {
            using var response = await app.Http.SendAsync(SignedCall.Of(SignedCall.Finished("""{"q_nps":3}""")));
            Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
            Assert.Equal("resp1", (await crm.NextRequestAsync())["SourceId"]);
        }
    }

    public static TheoryData<string, HttpStatusCode> Refused => new()
    {
        { "not json", HttpStatusCode.BadRequest },
        { "[]", HttpStatusCode.BadRequest },
        { "{}", HttpStatusCode.BadRequest },
        { """{"event":"responseFinished"}""", HttpStatusCode.BadRequest },
        { """{"event":"responseFinished","data":{"id":"x"}}""", HttpStatusCode.BadRequest },
        { """{"event":"responseFinished","data":{"id":"x","surveyId":"survey2","data":{}}}""", HttpStatusCode.BadRequest },
        { """{"event":"responseCreated","data":{"id":"x","data":{"q_nps":3}}}""", HttpStatusCode.OK },
        { SignedCall.Finished(JsonSerializer.Serialize(new { q_why = new string('x', ReceiveWebhook.LargestDelivery) })), HttpStatusCode.RequestEntityTooLarge },
        { SignedCall.Finished(JsonSerializer.Serialize(new { q_why = new string('x', ReceiveWebhook.LargestBody) })), HttpStatusCode.RequestEntityTooLarge },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task What_can_not_be_recorded_is_answered_and_not_queued(string body, HttpStatusCode status)
    {
        var crm = rows.Crm();
        await using var app = await FunctionsApp.StartAsync(crm);
        using var response = await app.Http.SendAsync(SignedCall.Of(body));
        Assert.Equal(status, response.StatusCode);

        // What comes after it is the first that the CRM hears of.
        using var next = await app.Http.SendAsync(SignedCall.Of(SignedCall.Finished("""{"q_nps":9}""", "after")));
        Assert.Equal("after", (await crm.NextRequestAsync())["SourceId"]);
    }

    [Fact]
    public async Task A_changed_body_and_an_old_call_are_refused_without_telling_the_secret()
    {
        await using var app = await FunctionsApp.StartAsync(rows.Crm());
        using var changed = SignedCall.Of(SignedCall.Finished("""{"q_nps":3}"""));
        changed.Content = new StringContent(SignedCall.Finished("""{"q_nps":9}"""));
        using var wrong = await app.Http.SendAsync(changed);
        using var old = await app.Http.SendAsync(SignedCall.Of(SignedCall.Finished("""{"q_nps":3}"""), age: TimeSpan.FromSeconds(301)));
        Assert.Equal(HttpStatusCode.Unauthorized, wrong.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, old.StatusCode);
        Assert.DoesNotContain(app.Logs.Lines, line => line.Contains(FunctionsApp.WebhookSecret[6..], StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/api/webhooks/typeform/survey1")]
    [InlineData("/api/webhooks/Formbricks/survey1")]
    public async Task A_tool_that_is_not_set_up_is_not_found(string path)
    {
        await using var app = await FunctionsApp.StartAsync(rows.Crm());
        using var response = await app.Http.SendAsync(SignedCall.Of(SignedCall.Finished("""{"q_nps":3}"""), path));
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task A_crm_that_is_away_gets_the_delivery_when_it_is_back()
    {
        var crm = rows.Crm();
        var attempts = 0;
        crm.Answer = request => request.RequestName == "cx_RecordFeedback" && ++attempts == 1 ? throw new HttpRequestException("away") : SurveyRows.Recorded();
        await using var app = await FunctionsApp.StartAsync(crm);
        using var response = await app.Http.SendAsync(SignedCall.Of(SignedCall.Finished("""{"q_nps":3}""")));
        await RecordedAsync(crm);
        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        while (attempts < 2)
        {
            app.Clock.Advance(TimeSpan.FromSeconds(10));
            await Task.Yield();
        }

        Assert.Equal("resp1", (await RecordedAsync(crm))["SourceId"]);
    }

    /// <summary>The next feedback that the CRM is asked to record; as the clock moves on, timers ask it for other things.</summary>
    private static async Task<OrganizationRequest> RecordedAsync(MemoryCrm crm)
    {
        OrganizationRequest request;
        do
            request = await crm.NextRequestAsync();
        while (request.RequestName != "cx_RecordFeedback");
        return request;
    }
}
