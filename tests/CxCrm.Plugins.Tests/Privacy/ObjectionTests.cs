namespace CxCrm.Plugins.Tests.Privacy;

/// <summary>GDPR Art. 21(2)-(3).</summary>
public sealed class ObjectionTests : IDisposable
{
    private readonly CrmOrganization crm = CrmOrganization.Fresh();

    [Theory]
    [InlineData("email")]
    [InlineData("sms")]
    [InlineData("phone")]
    [InlineData("post")]
    public void An_objection_stops_marketing_on_every_channel_at_once_although_consent_was_given(string channel)
    {
        var contact = People.Create(crm, People.Sweden);
        People.Consent(crm, contact, "given", channel: channel);

        Object(contact);

        Assert.Equal(("no", "objected"), Verdict(contact, "newsletter", channel));
        Assert.Equal(0, People.Verify(crm, contact)["FindingCount"]);
    }

    [Fact]
    public void A_neutral_survey_may_still_be_sent()
    {
        var contact = People.Create(crm);

        Object(contact);

        Assert.Equal(("yes", "neutralsurvey"), Verdict(contact, "serviceSurvey", "email"));
    }

    public void Dispose() => crm.Dispose();

    private void Object(Guid contact) =>
        crm.As(Persona.Frontline).Execute(new OrganizationRequest("cx_OpenPrivacyRequest") { ["Contact"] = new EntityReference("contact", contact), ["Type"] = "objection" });

    private (string Answer, string Rule) Verdict(Guid contact, string purpose, string channel)
    {
        var verdict = crm.As(Persona.Frontline).Execute(new OrganizationRequest("cx_CheckMessage")
        {
            ["Recipient"] = new EntityReference("contact", contact),
            ["Purpose"] = purpose,
            ["Channel"] = channel,
        });
        return ((string)verdict["Verdict"], (string)verdict["Rule"]);
    }
}
