namespace CxCrm.Plugins.Tests.OneVoice;

/// <summary>Knowledge is the same in every channel.</summary>
[Trait("Requirement", "102")]
public sealed class KnowledgeTests : IDisposable
{
    private readonly CrmOrganization crm = CrmOrganization.Fresh();
    private readonly OneVoiceScene scene;
    private readonly Guid answer;

    public KnowledgeTests()
    {
        scene = new OneVoiceScene(crm);
        answer = crm.As(Persona.ProgramOwner).Create(new Entity("cx_knowledgeanswer")
        {
            ["cx_name"] = "Kan jeg bytte?",
            ["cx_code"] = "return-policy",
            ["cx_textda"] = "I 30 dage, med kvittering.",
            ["cx_textsv"] = "I 30 dagar, med kvitto.",
        });
    }

    public void Dispose() => crm.Dispose();

    // Service, the public pages' user and the analyst's page ask the same way and get the same text.
    [Theory]
    [InlineData(Persona.Frontline)]
    [InlineData(Persona.Integration)]
    [InlineData(Persona.Analyst)]
    public void The_same_text_and_id_is_served_whoever_asks(Persona persona)
    {
        var response = Ask(persona, request => request["Language"] = 1030);

        Assert.Equal(("return-policy", "I 30 dage, med kvittering.", 1030), ((string)response["Code"], (string)response["Text"], (int)response["TextLanguage"]));
        Assert.Equal(answer, ((EntityReference)response["Answer"]).Id);
    }

    [Fact]
    public void A_customer_is_answered_in_the_customers_language_and_a_missing_one_gives_way()
    {
        var swede = scene.Contact(more: row => row["cx_language"] = OneVoiceScene.Option(2));

        Assert.Equal("I 30 dagar, med kvitto.", Ask(Persona.Frontline, request => request["Contact"] = new EntityReference("contact", swede))["Text"]);
        var english = Ask(Persona.Frontline, request => request["Language"] = 1033);
        Assert.Equal(("I 30 dage, med kvittering.", 1030), ((string)english["Text"], (int)english["TextLanguage"]));
    }

    [Fact]
    public void A_changed_text_is_served_at_once_and_one_out_of_use_no_more()
    {
        scene.Admin.Update(new Entity("cx_knowledgeanswer", answer) { ["cx_textda"] = "I 60 dage." });
        Assert.Equal("I 60 dage.", Ask(Persona.Frontline, request => request["Language"] = 1030)["Text"]);

        scene.Admin.Update(new Entity("cx_knowledgeanswer", answer) { ["statecode"] = new OptionSetValue(1) });

        Faults.Refused("CX1265", () => Ask(Persona.Frontline));
    }

    [Fact]
    public void Two_answers_never_have_the_same_code() =>
        Assert.Throws<FaultException<OrganizationServiceFault>>(() => scene.Frontline.Create(new Entity("cx_knowledgeanswer") { ["cx_name"] = "Igen", ["cx_code"] = "return-policy" }));

    private OrganizationResponse Ask(Persona persona, Action<OrganizationRequest>? more = null)
    {
        var request = new OrganizationRequest("cx_GetKnowledgeAnswer") { ["Code"] = "return-policy" };
        more?.Invoke(request);
        return crm.As(persona).Execute(request);
    }
}
