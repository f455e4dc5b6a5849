using CxCrm.Plugins.Tests.Voice;

namespace CxCrm.Plugins.Tests.FollowUp;

public sealed class ReaskTests : IDisposable
{
    private readonly CrmOrganization crm = CrmOrganization.Fresh();
    private readonly VoiceScene scene;

    public ReaskTests()
    {
        crm.Clock.Set(new DateTime(2026, 5, 18, 8, 0, 0, DateTimeKind.Utc));
        scene = new VoiceScene(crm);
        scene.Set("cx_PublicAddress", "https://answers.example.com");
        Invite();
        scene.Answer(nps: 2, words: "Nej tak");
    }

    public void Dispose() => crm.Dispose();

    [Fact]
    [Trait("Requirement", "109")]
    [Trait("Requirement", "119")]
    public void A_recovered_customer_is_asked_once_more_in_spite_of_the_quiet_period()
    {
        Close(outcome: 0);

        Assert.Equal(1, Reask()["Sent"]);
        Assert.Equal(0, Reask()["Sent"]);

        var again = Assert.Single(scene.Rows("cx_invitation", ("cx_isrecoveryreask", true)));
        Assert.Equal(scene.TheTask().Id, ((EntityReference)again["cx_followupid"]).Id);
        Assert.NotNull(scene.TheTask().GetAttributeValue<DateTime?>("cx_reaskedon"));
        Assert.Equal(1, Invite(preview: true).Excluded);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public void Who_was_not_recovered_is_not_asked(int outcome)
    {
        Close(outcome);

        Assert.Equal(0, Reask()["Sent"]);
    }

    [Fact]
    public void One_who_has_declined_surveys_is_recorded_as_not_asked_with_the_reason()
    {
        Close(outcome: 0);
        scene.Admin.Update(new Entity("contact", scene.Contact) { ["donotemail"] = true });

        Assert.Equal((0, true), (Reask()["Sent"], Reask()["Done"]));

        Assert.NotEmpty((string)Assert.Single(scene.Rows("cx_invitation", ("cx_state", 773000004)))["cx_refusaltext"]);
    }

    [Fact]
    [Trait("Requirement", "119")]
    public void A_preview_tells_who_would_be_asked_and_why_not_and_writes_nothing()
    {
        var other = scene.AddContact("Bo", "Holm", "bo@example.com");

        var (invitable, excluded, json) = Invite(preview: true, other);

        Assert.Equal((1, 1), (invitable, excluded));
        Assert.Contains(scene.Contact.ToString(), json, StringComparison.OrdinalIgnoreCase);
        Assert.Single(scene.Rows("cx_invitation"));
    }

    private OrganizationResponse Reask() => scene.Integration.Execute(new OrganizationRequest("cx_ReaskRecovered"));

    private (int Invitable, int Excluded, string Json) Invite(bool preview = false, Guid? other = null)
    {
        var contacts = new[] { scene.Contact, other ?? scene.Contact }.Distinct();
        var response = scene.Integration.Execute(new OrganizationRequest(preview ? "cx_PreviewInvitations" : "cx_SendInvitations")
        {
            ["Survey"] = new EntityReference("cx_survey", scene.Survey),
            ["ContactsJson"] = $$"""{"version":1,"contacts":[{{string.Join(',', contacts.Select(contact => $"\"{contact}\""))}}]}""",
        });
        return ((int)response[preview ? "Invitable" : "Sent"], (int)response[preview ? "Excluded" : "NotSent"], (string)response["ResultJson"]);
    }

    private void Close(int outcome) => scene.Admin.Update(new Entity("task", scene.TheTask().Id)
    {
        ["cx_outcome"] = VoiceScene.Option(outcome),
        ["cx_cause"] = VoiceScene.Option(1),
        ["cx_learning"] = "Ring samme dag",
        ["statecode"] = new OptionSetValue(1),
    });
}
