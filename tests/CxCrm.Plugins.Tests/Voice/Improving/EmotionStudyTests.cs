using System.Text.Json;

namespace CxCrm.Plugins.Tests.Voice.Improving;

public sealed class EmotionStudyTests : IDisposable
{
    private const int Observation = 5;
    private const int VideoFaces = 4;
    private const int Pulse = 7;

    private readonly CrmOrganization crm = CrmOrganization.Fresh();

    public void Dispose() => crm.Dispose();

    [Fact]
    [Trait("Requirement", "29")]
    public void Every_technique_can_be_chosen()
    {
        for (var technique = 0; technique <= 10; technique++)
            Create(technique, row => row["cx_consentdocumented"] = true);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(VideoFaces)]
    [Trait("Requirement", "29")]
    public void Video_needs_documented_consent(int technique) => Faults.Refused("CX1294", () => Create(technique));

    [Theory]
    [InlineData(Pulse)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(10)]
    [Trait("Requirement", "28")]
    public void Measures_of_the_body_need_documented_consent(int technique) => Faults.Refused("CX1294", () => Create(technique));

    [Fact]
    [Trait("Requirement", "28")]
    public void Consent_can_not_be_taken_back_from_a_study_that_needs_it()
    {
        var study = Create(Pulse, row => row["cx_consentdocumented"] = true);
        Faults.Refused("CX1294", () => Update(study, row => row["cx_consentdocumented"] = false));
    }

    [Fact]
    [Trait("Requirement", "28")]
    public void A_finding_of_fewer_than_five_people_is_not_aggregated() =>
        Faults.Refused("CX1297", () => Create(0, row =>
        {
            row["cx_n"] = 4;
            row["cx_finding"] = "Green calms";
        }));

    [Theory]
    [InlineData("cx_contactid")]
    [InlineData("cx_rawdata")]
    [Trait("Requirement", "28")]
    public void There_is_no_column_for_a_person_or_raw_data(string column) =>
        Assert.Throws<FaultException<OrganizationServiceFault>>(() => Create(0, row => row[column] = "x"));

    [Fact]
    [Trait("Requirement", "30")]
    public void An_observation_can_not_close_without_the_customers_interpretation()
    {
        var study = Create(Observation);
        Faults.Refused("CX1295", () => Close(study));
        Close(study, row => row["cx_customercomment"] = "I looked for someone to ask.");
    }

    [Fact]
    [Trait("Requirement", "28")]
    public void A_study_closes_with_finding_and_lawful_basis()
    {
        var study = Create(0);
        Faults.Refused("CX1296", () => Update(study, row =>
        {
            row["cx_state"] = VoiceScene.Option(1);
            row["cx_finding"] = "Green calms";
        }));
        Close(study);
    }

    [Fact]
    [Trait("Requirement", "29")]
    public void A_sentence_can_be_completed_in_a_survey()
    {
        var scene = new VoiceScene(crm);
        scene.AddQuestion(4, 9, "When I enter the shop, I feel ...", "Når jeg går ind i butikken, føler jeg ...", "När jag går in i butiken känner jag ...");
        var answers = new object[] { new { question = 4, text = "welcome" } };
        var feedback = scene.Answer(more: request => request["AnswersJson"] = JsonSerializer.Serialize(new { version = 1, answers })).Feedback;

        var answer = Assert.Single(scene.Rows("cx_answer", ("cx_feedbackid", feedback)));
        Assert.Equal(("welcome", VoiceScene.Option(9)), (answer["cx_text"], answer["cx_type"]));
    }

    private Guid Create(int technique, Action<Entity>? more = null)
    {
        var row = new Entity("cx_emotionstudy")
        {
            ["cx_name"] = "In the shop",
            ["cx_technique"] = VoiceScene.Option(technique),
            ["cx_basis"] = "Twelve customers, asked in the shop, agreed in writing.",
            ["cx_n"] = 12,
        };
        more?.Invoke(row);
        return crm.As(Persona.Analyst).Create(row);
    }

    private void Close(Guid study, Action<Entity>? more = null) => Update(study, row =>
    {
        row["cx_state"] = VoiceScene.Option(1);
        row["cx_finding"] = "They look for someone to ask.";
        row["cx_legalbasis"] = VoiceScene.Option(0);
        more?.Invoke(row);
    });

    private void Update(Guid study, Action<Entity> more)
    {
        var row = new Entity("cx_emotionstudy", study);
        more(row);
        crm.As(Persona.Analyst).Update(row);
    }
}
