using System.Net;
using CxCrm.Functions.Tests.Webhooks;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Functions.Tests.EndToEnd;

public sealed class WebhookToTaskTests
{
    private static readonly string Detractor = SignedCall.Finished($$"""{"q_nps":2,"q_why":"Det tog for lang tid","email":"{{RealCrm.Email}}"}""");

    [Fact]
    [Trait("Requirement", "58")]
    public async Task A_detractors_signed_webhook_becomes_a_follow_up_task_on_that_customer()
    {
        await using var real = await RealCrm.StartAsync();
        using var response = await real.App.Http.SendAsync(SignedCall.Of(Detractor));
        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        await real.App.Logs.SeenAsync("Recorded formbricks response resp1: email");

        var task = Assert.Single(real.Rows<Entity>("task"));
        Assert.Equal(real.Customer, task.GetAttributeValue<EntityReference>("regardingobjectid").Id);
        Assert.Contains("Det tog for lang tid", task.GetAttributeValue<string>("description"), StringComparison.Ordinal);
        Assert.Equal(2, Assert.Single(real.Rows<CxFeedback>(CxFeedback.LogicalName)).Nps);
    }

    [Fact]
    public async Task Delivered_twice_there_is_one_feedback_and_one_task()
    {
        await using var real = await RealCrm.StartAsync();
        using var first = await real.App.Http.SendAsync(SignedCall.Of(Detractor));
        await real.App.Logs.SeenAsync("Recorded formbricks response resp1: email");
        using var second = await real.App.Http.SendAsync(SignedCall.Of(Detractor));
        await real.App.Logs.SeenAsync("Recorded formbricks response resp1: repeat");
        Assert.Single(real.Rows<CxFeedback>(CxFeedback.LogicalName));
        Assert.Single(real.Rows<Entity>("task"));
    }

    [Theory]
    [InlineData("""{"q_nps":11}""", "CX1213")]
    [InlineData("""{"q_nps":"much"}""", "CX1214")]
    [InlineData("""{"q_nps":9,"invitation":"no-such-token"}""", "CX1220")]
    public async Task An_answer_that_breaks_a_rule_is_put_aside_with_the_rule(string fields, string code)
    {
        await using var real = await RealCrm.StartAsync();
        using var response = await real.App.Http.SendAsync(SignedCall.Of(SignedCall.Finished(fields)));
        Assert.Contains(code, await real.App.Logs.SeenAsync("Refused formbricks response resp1"), StringComparison.Ordinal);
        Assert.Empty(real.Rows<CxFeedback>(CxFeedback.LogicalName));
    }
}
