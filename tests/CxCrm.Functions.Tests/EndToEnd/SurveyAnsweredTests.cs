using System.Net;
using CxCrm.Plugins.Tables;

namespace CxCrm.Functions.Tests.EndToEnd;

public sealed class SurveyAnsweredTests
{
    [Fact]
    public async Task A_link_takes_one_answer_of_its_customer()
    {
        await using var real = await RealCrm.StartAsync();
        var address = "/api/s/" + real.Invite();
        var page = await real.App.PageAsync(address);
        Assert.Equal("da", page.DocumentElement.GetAttribute("lang"));

        using var sent = await real.App.SendFormAsync(address, ("q1", "3"), ("q2", "For langsomt"));
        Assert.Equal(HttpStatusCode.OK, sent.StatusCode);
        using var again = await real.App.SendFormAsync(address, ("q1", "10"));
        Assert.Equal(HttpStatusCode.Gone, again.StatusCode);

        var feedback = Assert.Single(real.Rows<CxFeedback>(CxFeedback.LogicalName));
        Assert.Equal(real.Customer, feedback.ContactId!.Id);
        Assert.Equal(3, feedback.Nps);
    }

    [Fact]
    public async Task An_answer_without_name_uses_the_link_and_names_nobody()
    {
        await using var real = await RealCrm.StartAsync();
        var address = "/api/s/" + real.Invite();
        using var sent = await real.App.SendFormAsync(address, ("q1", "3"), ("withoutname", "yes"));
        Assert.Equal(HttpStatusCode.OK, sent.StatusCode);

        var feedback = Assert.Single(real.Rows<CxFeedback>(CxFeedback.LogicalName));
        Assert.Null(feedback.ContactId);
        Assert.Equal(CxInvitationState.Answered, Assert.Single(real.Rows<CxInvitation>(CxInvitation.LogicalName)).State);
        Assert.DoesNotContain(feedback.Attributes.Values, value => value is string text && text.Contains(real.Rows<CxInvitation>(CxInvitation.LogicalName)[0].Id.ToString(), StringComparison.Ordinal));
    }
}
