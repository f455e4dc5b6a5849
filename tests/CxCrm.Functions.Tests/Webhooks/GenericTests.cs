using System.Net;

namespace CxCrm.Functions.Tests.Webhooks;

public sealed class GenericTests
{
    private const string Path = "/api/webhooks/generic/survey1";

    private readonly SurveyRows rows = new();

    [Fact]
    [Trait("Requirement", "58")]
    public async Task A_signed_answer_is_accepted_and_recorded_on_the_customer_it_names()
    {
        (rows.Survey.ExternalSystem, var crm) = ("generic", rows.Crm());
        await using var app = await FunctionsApp.StartAsync(crm);
        using var response = await app.Http.SendAsync(SignedCall.Of(
            """{"version":1,"id":"r-7","answeredOn":"2026-01-14T09:59:00+01:00","language":"da","email":"a@b.example","invitation":"tok","answers":[{"question":"q_nps","value":3},{"question":"q_why","value":"Too slow"},{"question":"utm","value":"x"}]}""", Path));
        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);

        var request = await crm.NextRequestAsync();
        Assert.Equal(("generic", "r-7", "survey1"), (request["SourceSystem"], request["SourceId"], request["SurveyCode"]));
        Assert.Equal(("tok", "a@b.example", 1030), (request["InvitationToken"], request["ContactEmail"], request["Language"]));
        Assert.Equal(new DateTime(2026, 1, 14, 8, 59, 0, DateTimeKind.Utc), request["AnsweredOn"]);
        Assert.Equal(
            $$"""{"version":1,"answers":[{"question":"{{rows.Score.Id}}","number":3},{"question":"{{rows.Why.Id}}","text":"Too slow"}]}""",
            request["AnswersJson"]);
    }

    [Theory]
    [InlineData("not json", "JSON")]
    [InlineData("[]", "version")]
    [InlineData("""{"version":2,"id":"x","answers":[{"question":"q","value":1}]}""", "version")]
    [InlineData("""{"version":1.5,"id":"x","answers":[{"question":"q","value":1}]}""", "version")]
    [InlineData("""{"version":1,"answers":[{"question":"q","value":1}]}""", "id")]
    [InlineData("""{"version":1,"id":"x","mail":"a@b.example","answers":[{"question":"q","value":1}]}""", "mail")]
    [InlineData("""{"version":1,"id":"x","answeredOn":"yesterday","answers":[{"question":"q","value":1}]}""", "answeredOn")]
    [InlineData("""{"version":1,"id":"x","answers":[]}""", "answers")]
    [InlineData("""{"version":1,"id":"x","answers":{"q":1}}""", "answers")]
    [InlineData("""{"version":1,"id":"x","answers":[{"question":"q","value":null}]}""", "value")]
    [InlineData("""{"version":1,"id":"x","answers":[7]}""", "question")]
    public async Task What_does_not_follow_the_schema_is_refused_naming_the_member(string body, string named)
    {
        await using var app = await FunctionsApp.StartAsync(rows.Crm());
        using var response = await app.Http.SendAsync(SignedCall.Of(body, Path));
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains(named, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unsigned_call_is_refused_before_it_is_read()
    {
        await using var app = await FunctionsApp.StartAsync(rows.Crm());
        using var call = SignedCall.Of("not json", Path);
        call.Headers.Remove(CxCrm.Functions.Webhooks.StandardWebhooks.SignatureHeader);
        using var response = await app.Http.SendAsync(call);
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }
}
