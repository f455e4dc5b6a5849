using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace CxCrm.Plugins.Tests.Voice;

/// <summary>Known facts are not asked again, and only those whose purpose allows it are used.</summary>
public sealed class KnownAnswersTests : IDisposable
{
    private const string Token = "a-token-that-only-the-customer-has";

    private readonly CrmOrganization crm = CrmOrganization.Fresh();
    private readonly VoiceScene scene;

    public KnownAnswersTests()
    {
        crm.Clock.Set(new DateTime(2026, 5, 18, 8, 0, 0, DateTimeKind.Utc));
        scene = new VoiceScene(crm);
        scene.Admin.Update(new Entity("contact", scene.Contact) { ["address1_city"] = " Aarhus " });
        scene.Admin.Update(new Entity("cx_question", Words().Id) { ["cx_knownfact"] = VoiceScene.Option(0) });
        Invite();
    }

    public void Dispose() => crm.Dispose();

    [Fact]
    [Trait("Requirement", "116")]
    public void A_known_fact_that_is_kept_for_the_surveys_purpose_answers_its_question()
    {
        KeepCityFor("serviceSurvey");

        var answer = Assert.Single(Known());

        Assert.Equal((3, "Aarhus"), ((int)answer!["question"]!, (string)answer["text"]!));
        Assert.InRange(crm.Calls, 1, 4);
    }

    [Fact]
    [Trait("Requirement", "116")]
    [Trait("Requirement", "71")]
    public void A_fact_kept_for_another_purpose_is_used_only_with_the_customers_consent_to_that()
    {
        KeepCityFor("newsletter");
        Assert.Empty(Known());

        Consent("given");
        Assert.Single(Known());

        Consent("withdrawn");
        Assert.Empty(Known());
    }

    [Fact]
    [Trait("Requirement", "116")]
    public void A_fact_without_a_purpose_in_the_data_map_is_never_used() => Assert.Empty(Known());

    [Fact]
    [Trait("Requirement", "116")]
    public void What_is_not_known_is_asked()
    {
        KeepCityFor("serviceSurvey");
        scene.Admin.Update(new Entity("contact", scene.Contact) { ["address1_city"] = null });

        Assert.Empty(Known());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Of_a_restricted_or_erased_person_nothing_is_known(int privacyState)
    {
        KeepCityFor("serviceSurvey");
        scene.Admin.Update(new Entity("contact", scene.Contact) { ["cx_privacystate"] = VoiceScene.Option(privacyState) });

        Assert.Empty(Known());
    }

    [Fact]
    public void A_link_that_may_not_be_used_tells_nothing()
    {
        Faults.Refused("CX1220", () => Known("nonsense"));
        crm.Clock.Advance(TimeSpan.FromDays(31));

        Faults.Refused("CX1223", () => Known());
    }

    [Fact]
    public void A_question_on_a_fact_is_answered_in_words_and_may_stay_unanswered()
    {
        Faults.Refused("CX1237", () => scene.Admin.Update(new Entity("cx_question", scene.Recommend) { ["cx_knownfact"] = VoiceScene.Option(0) }));
        Faults.Refused("CX1237", () => scene.Admin.Update(new Entity("cx_question", Words().Id) { ["cx_required"] = true }));
    }

    private Entity Words() => Assert.Single(scene.Rows("cx_question", ("cx_surveyid", scene.Survey), ("cx_order", 3)));

    private void KeepCityFor(string purpose) => scene.Admin.Update(new Entity("cx_datamapentry", Assert.Single(scene.Rows("cx_datamapentry", ("cx_key", "contact.address1_city"))).Id)
    {
        ["cx_purposeid"] = Assert.Single(scene.Rows("cx_purpose", ("cx_code", purpose))).ToEntityReference(),
    });

    private void Consent(string what) => scene.Admin.Execute(new OrganizationRequest("cx_RecordConsent")
    {
        ["Contact"] = new EntityReference("contact", scene.Contact),
        ["Purpose"] = "newsletter",
        ["Channel"] = "email",
        ["Event"] = what,
        ["TextVersion"] = 1,
        ["TextLanguage"] = 1030,
        ["Source"] = "order form",
        ["BySubject"] = true,
    });

    private void Invite() => scene.Admin.Create(new Entity("cx_invitation")
    {
        ["cx_surveyid"] = new EntityReference("cx_survey", scene.Survey),
        ["cx_contactid"] = new EntityReference("contact", scene.Contact),
        ["cx_channel"] = VoiceScene.Option(0),
        ["cx_state"] = VoiceScene.Option(1),
        ["cx_senton"] = crm.Clock.UtcNow,
        ["cx_expireson"] = crm.Clock.UtcNow.AddDays(30),
        ["cx_tokenhash"] = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Token))),
    });

    private JsonArray Known(string token = Token) => JsonNode.Parse((string)scene.Integration.Execute(
        new OrganizationRequest("cx_GetKnownAnswers") { ["InvitationToken"] = token })["AnswersJson"])!["answers"]!.AsArray();
}
