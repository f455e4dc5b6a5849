using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace CxCrm.Plugins.Tests.Voice;

public sealed partial class InvitationTests : IDisposable
{
    private readonly CrmOrganization crm = CrmOrganization.Fresh();
    private readonly VoiceScene scene;

    public InvitationTests()
    {
        crm.Clock.Set(new DateTime(2026, 5, 18, 8, 0, 0, DateTimeKind.Utc));
        scene = new VoiceScene(crm);
        scene.Set("cx_PublicAddress", "https://answers.example.com");
    }

    public void Dispose() => crm.Dispose();

    [Fact]
    public void An_invitation_goes_out_with_a_link_whose_token_is_kept_as_a_hash()
    {
        var (sent, notSent) = Send();

        var invitation = Assert.Single(scene.Rows("cx_invitation"));
        var email = scene.Row("email", ((EntityReference)invitation["cx_emailid"]).Id);
        var token = TokenIn(email);
        Assert.Equal((1, 0), (sent, notSent));
        Assert.Equal(1, ((OptionSetValue)email["statecode"]).Value);
        Assert.Equal(VoiceScene.Option(1), invitation["cx_state"]);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token))), invitation["cx_tokenhash"]);
        Assert.DoesNotContain(invitation.Attributes.Values, value => value is string text && text.Contains(token, StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Requirement", "119")]
    public void A_second_survey_within_the_quiet_period_is_recorded_as_not_sent()
    {
        Send();
        crm.Clock.Advance(TimeSpan.FromDays(29));

        var (sent, notSent) = Send();

        Assert.Equal((0, 1), (sent, notSent));
        var refused = Assert.Single(scene.Rows("cx_invitation", ("cx_state", 773000004)));
        Assert.Equal(VoiceScene.Option(7), refused["cx_refusalreason"]);
        crm.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal((1, 0), Send());
    }

    [Theory]
    [Trait("Requirement", "119")]
    [InlineData(1)]
    [InlineData(2)]
    public void A_relational_survey_and_a_concept_test_wait_ninety_days_after_any_other(int kind)
    {
        Send();
        scene.Admin.Update(new Entity("cx_survey", scene.Survey) { ["cx_kind"] = VoiceScene.Option(kind) });
        crm.Clock.Advance(TimeSpan.FromDays(89));

        Assert.Equal((0, 1), Send());
        Assert.Equal(VoiceScene.Option(7), Assert.Single(scene.Rows("cx_invitation", ("cx_state", 773000004)))["cx_refusalreason"]);
        crm.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal((1, 0), Send());
    }

    [Fact]
    public void Markup_in_a_customers_name_is_text_in_the_invitation()
    {
        scene.Admin.Update(new Entity("contact", scene.Contact) { ["lastname"] = "<img src=x onerror=alert(1)>" });

        Assert.Equal((1, 0), Send());

        var body = (string)Assert.Single(scene.Rows("email"))["description"];
        Assert.Contains("&lt;img src=x onerror=alert(1)&gt;", body, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", body, StringComparison.Ordinal);
    }

    [Fact]
    public void The_token_finds_the_customer_once()
    {
        var token = InvitedToken();

        var recorded = ByToken(token);

        Assert.Equal("invitation", recorded.Matched);
        Assert.Equal(scene.Contact, ((EntityReference)scene.Row("cx_feedback", recorded.Feedback)["cx_contactid"]).Id);
        Faults.Refused("CX1221", () => ByToken(token));
    }

    [Fact]
    public void Another_customers_token_is_refused_and_stays_good()
    {
        var token = InvitedToken();
        var other = scene.AddContact("Bo", "Holm", "bo@example.com");

        Faults.Refused("CX1229", () => ByToken(token, request => request["Contact"] = new EntityReference("contact", other)));

        Assert.Empty(scene.Rows("cx_feedback"));
        Assert.Equal("invitation", ByToken(token).Matched);
    }

    [Fact]
    public void The_dearest_delivery_costs_twelve_calls()
    {
        var token = InvitedToken();

        ByToken(token, request =>
        {
            request["Contact"] = new EntityReference("contact", scene.Contact);
            request["AnswersJson"] = VoiceScene.Json(1, 1, "Nej");
        });

        Assert.Equal(12, crm.Calls);
    }

    [Fact]
    public void A_token_nobody_was_sent_is_refused() => Faults.Refused("CX1220", () => ByToken("nonsense"));

    [Fact]
    public void A_token_of_another_survey_is_refused()
    {
        var token = InvitedToken();
        var other = scene.Admin.Create(new Entity("cx_survey") { ["cx_name"] = "Other" });

        Faults.Refused("CX1222", () => ByToken(token, request => request["Survey"] = new EntityReference("cx_survey", other)));
    }

    [Fact]
    public void An_expired_token_is_refused()
    {
        var token = InvitedToken();
        crm.Clock.Advance(TimeSpan.FromDays(31));

        Faults.Refused("CX1223", () => ByToken(token));
    }

    [Fact]
    public void One_who_answers_without_name_is_not_joined_to_the_invitation()
    {
        var recorded = ByToken(InvitedToken(), request => request["Anonymous"] = true);

        var feedback = scene.Row("cx_feedback", recorded.Feedback);
        var invitation = Assert.Single(scene.Rows("cx_invitation"));
        Assert.Null(feedback.GetAttributeValue<EntityReference>("cx_invitationid"));
        Assert.Equal(VoiceScene.Option(2), invitation["cx_state"]);
        Assert.Null(invitation.GetAttributeValue<DateTime?>("cx_answeredon"));
    }

    [Fact]
    public void A_contact_without_an_address_is_recorded_as_not_sent()
    {
        scene.Admin.Update(new Entity("contact", scene.Contact) { ["emailaddress1"] = null });

        Assert.Equal((0, 1), Send());
    }

    [Fact]
    public void A_restricted_contact_is_not_asked()
    {
        scene.Admin.Update(new Entity("contact", scene.Contact) { ["cx_privacystate"] = VoiceScene.Option(1) });

        Assert.Equal((0, 1), Send());
    }

    [Fact]
    [Trait("Requirement", "109")]
    public void One_re_ask_after_a_recovery_needs_no_quiet()
    {
        Send();
        scene.Answer(nps: 1);
        var recovery = new EntityReference("task", scene.TheTask().Id);

        Assert.Equal((1, 0), Send(Contacts(), recovery));
        Assert.Equal((0, 1), Send(Contacts(), recovery));
    }

    [Fact]
    public void An_analyst_may_invite()
    {
        var response = crm.As(Persona.Analyst).Execute(new OrganizationRequest("cx_SendInvitations")
        {
            ["Survey"] = new EntityReference("cx_survey", scene.Survey),
            ["ContactsJson"] = Contacts(),
        });

        Assert.Equal(1, response["Sent"]);
    }

    [Fact]
    public void One_invitation_costs_at_most_twenty_one_calls_with_its_lock_and_what_the_gate_asks()
    {
        Send();

        Assert.InRange(crm.Calls, 1, 21);
    }

    [Fact]
    public void Where_the_gate_says_look_a_person_decides_with_a_reason_that_is_kept_on_invitation_and_mail()
    {
        AsReviewRequest();
        Assert.Equal((0, 1), Send());

        Assert.Equal((1, 0), Send(Contacts(), lookReason: "Bought a bicycle yesterday"));

        var invitation = Assert.Single(scene.Rows("cx_invitation", ("cx_state", 773000001)));
        var mail = scene.Row("email", ((EntityReference)invitation["cx_emailid"]).Id);
        Assert.All(new[] { invitation, mail }, row =>
        {
            Assert.Equal("Bought a bicycle yesterday", row["cx_lookreason"]);
            Assert.Equal(crm.Clock.UtcNow, row["cx_lookon"]);
            Assert.NotNull(row.GetAttributeValue<EntityReference>("cx_lookbyid"));
        });
    }

    [Fact]
    public void A_look_is_enforced_on_every_path_and_who_decided_can_not_be_forged()
    {
        AsReviewRequest();
        var invitation = new Entity("cx_invitation")
        {
            ["cx_surveyid"] = new EntityReference("cx_survey", scene.Survey),
            ["cx_contactid"] = new EntityReference("contact", scene.Contact),
            ["cx_channel"] = VoiceScene.Option(0),
            ["cx_state"] = VoiceScene.Option(1),
            ["cx_senton"] = crm.Clock.UtcNow,
        };

        Faults.Refused("CX1312", () => scene.Admin.Create(invitation));
        invitation["cx_lookon"] = crm.Clock.UtcNow;
        Faults.Refused("CX1339", () => scene.Admin.Create(invitation));
        invitation.Attributes.Remove("cx_lookon");
        invitation["cx_lookreason"] = "Bought yesterday";
        var row = scene.Row("cx_invitation", scene.Admin.Create(invitation));
        Assert.Equal(crm.Clock.UtcNow, row["cx_lookon"]);
    }

    [Fact]
    public void A_no_is_not_decided_away_by_a_reason()
    {
        scene.Admin.Update(new Entity("contact", scene.Contact) { ["cx_privacystate"] = VoiceScene.Option(1) });

        Assert.Equal((0, 1), Send(Contacts(), lookReason: "They asked for it"));
        Assert.Empty(scene.Rows("email"));
    }

    [Fact]
    public void A_reason_has_its_length() => Faults.Refused("CX1314", () => Send(Contacts(), lookReason: new string('x', 501)));

    [Theory]
    [InlineData("nonsense")]
    [InlineData("""{"version":2,"contacts":["00000000-0000-0000-0000-000000000001"]}""")]
    [InlineData("""{"version":1,"contacts":[]}""")]
    [InlineData("""{"version":1,"contacts":["Anna"]}""")]
    public void A_list_that_can_not_be_read_is_refused(string contacts) => Faults.Refused("CX1224", () => Send(contacts));

    private (int Sent, int NotSent) Send() => Send(Contacts());

    private string Contacts() => JsonSerializer.Serialize(new { version = 1, contacts = new[] { scene.Contact } });

    private (int Sent, int NotSent) Send(string contacts, EntityReference? afterRecovery = null, string? lookReason = null)
    {
        var response = scene.Admin.Execute(new OrganizationRequest("cx_SendInvitations")
        {
            ["Survey"] = new EntityReference("cx_survey", scene.Survey),
            ["ContactsJson"] = contacts,
            ["AfterRecovery"] = afterRecovery,
            ["LookReason"] = lookReason,
        });
        return ((int)response["Sent"], (int)response["NotSent"]);
    }

    /// <summary>The survey asks for a review: then somebody has to know of the purchase (Forbrugerombudsmanden 17/11911).</summary>
    private void AsReviewRequest() => scene.Admin.Update(new Entity("cx_purpose", scene.Purpose) { ["cx_messagekind"] = VoiceScene.Option(7) });

    /// <summary>An invitation as it stands after it was sent, with a token the test knows.</summary>
    private string InvitedToken()
    {
        const string token = "a-token-that-only-the-customer-has";
        scene.Admin.Create(new Entity("cx_invitation")
        {
            ["cx_surveyid"] = new EntityReference("cx_survey", scene.Survey),
            ["cx_contactid"] = new EntityReference("contact", scene.Contact),
            ["cx_channel"] = VoiceScene.Option(0),
            ["cx_state"] = VoiceScene.Option(1),
            ["cx_senton"] = crm.Clock.UtcNow,
            ["cx_expireson"] = crm.Clock.UtcNow.AddDays(30),
            ["cx_tokenhash"] = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token))),
        });
        return token;
    }

    private Recorded ByToken(string token, Action<OrganizationRequest>? more = null) => scene.Record(scene.Integration, request =>
    {
        request.Parameters.Remove("Survey");
        request["InvitationToken"] = token;
        more?.Invoke(request);
    });

    private static string TokenIn(Entity email) => Link().Match((string)email["description"]).Groups["token"].Value;

    [GeneratedRegex("https://answers\\.example\\.com/s/(?<token>[A-Za-z0-9_-]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();
}
