namespace CxCrm.Plugins.Tests.OneVoice;

/// <summary>By which channel to reach a customer.</summary>
public sealed class ChannelAdviceTests : IDisposable
{
    private readonly CrmOrganization crm = CrmOrganization.Fresh();
    private readonly OneVoiceScene scene;

    public ChannelAdviceTests() => scene = new OneVoiceScene(crm);

    public void Dispose() => crm.Dispose();

    [Theory]
    [Trait("Requirement", "101")]
    [InlineData(true, "critical", "phone", "highValueAndSevere")]
    [InlineData(true, "high", "phone", "highValueAndSevere")]
    [InlineData(false, "high", "phone", "important")]
    [InlineData(true, "low", "phone", "highValue")]
    [InlineData(false, "medium", "email", "everyday")]
    public void Value_and_severity_decide(bool isKey, string severity, string channel, string reason)
    {
        var contact = scene.Contact(more: row => row["cx_iskeycustomer"] = isKey);

        Assert.Equal((channel, reason), Advise(contact, severity));
    }

    [Fact]
    [Trait("Requirement", "101")]
    public void The_people_of_a_key_company_are_of_high_value()
    {
        var account = scene.Admin.Create(new Entity("account") { ["name"] = "Nordvind A/S", ["cx_iskeycustomer"] = true });
        var contact = scene.Contact(more: row => row["parentcustomerid"] = new EntityReference("account", account));

        Assert.Equal(("phone", "highValueAndSevere"), Advise(contact, "high"));
    }

    [Fact]
    [Trait("Requirement", "104")]
    public void Two_preferences_are_kept_and_each_is_for_its_situation()
    {
        var contact = scene.Contact(more: row => { row["cx_preferredchannel"] = OneVoiceScene.Option(7); row["cx_preferredchannelurgent"] = OneVoiceScene.Option(1); row["mobilephone"] = "+45 20 30 40 50"; });

        Assert.Equal(("chat", "preferredEveryday"), Advise(contact, "low"));
        Assert.Equal(("sms", "preferredWhenItMatters"), Advise(contact, "high"));
    }

    [Fact]
    [Trait("Requirement", "101")]
    public void A_refused_or_unknown_channel_gives_way_to_the_next()
    {
        var refused = scene.Contact("Anna", row => { row["cx_iskeycustomer"] = true; row["donotphone"] = true; });
        var unknown = scene.Contact("Bo", row => { row["cx_iskeycustomer"] = true; row["telephone1"] = null; });

        Assert.Equal(("email", "nextBest"), Advise(refused, "critical"));
        Assert.Equal(("email", "nextBest"), Advise(unknown, "critical"));
    }

    [Fact]
    [Trait("Requirement", "101")]
    public void A_restricted_person_is_reached_by_no_channel()
    {
        var contact = scene.Contact(more: row => row["cx_privacystate"] = OneVoiceScene.Option(1));

        Assert.Equal((null, "none"), Advise(contact, "critical"));
    }

    [Fact]
    public void The_panel_advises_about_the_gravest_thing_that_is_open()
    {
        var contact = scene.Contact(more: row => { row["cx_segment"] = "Nord"; row["cx_iskeycustomer"] = true; row["cx_preferredchannel"] = OneVoiceScene.Option(0); });
        Assert.Equal("email", scene.Panel(contact).GetProperty("channel").GetProperty("channel").GetString());

        scene.SpreadSegment(scene.Disruption(), "Nord");

        var advice = scene.Panel(contact).GetProperty("channel");
        Assert.Equal("phone", advice.GetProperty("channel").GetString());
        Assert.Equal("A high-value customer and a severe matter: call.", advice.GetProperty("text").GetString());
    }

    [Fact]
    public void An_unknown_severity_and_an_unseen_contact_are_refused()
    {
        Faults.Refused("CX1309", () => Advise(scene.Contact(), "grave"));
        Faults.Refused("CX1225", () => Advise(Guid.NewGuid(), "low"));
    }

    private (string? Channel, string Reason) Advise(Guid contact, string severity)
    {
        var response = scene.Frontline.Execute(new OrganizationRequest("cx_AdviseChannel") { ["Contact"] = new EntityReference("contact", contact), ["Severity"] = severity });
        return (response.Results.TryGetValue("Channel", out var channel) ? (string?)channel : null, (string)response["Reason"]);
    }
}
