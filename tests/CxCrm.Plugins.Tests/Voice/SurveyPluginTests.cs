
namespace CxCrm.Plugins.Tests.Voice;

public sealed class SurveyPluginTests : IDisposable
{
    private readonly CrmOrganization crm = CrmOrganization.Fresh();
    private readonly VoiceScene scene;

    public SurveyPluginTests() => scene = new VoiceScene(crm);

    public void Dispose() => crm.Dispose();

    [Fact]
    [Trait("Requirement", "115")]
    public void A_fifth_question_is_refused()
    {
        scene.AddQuestion(4, VoiceScene.Csat, "Four", "Fire", "Fyra");

        Faults.Refused("CX1201", () => scene.AddQuestion(5, VoiceScene.Csat, "Five", "Fem", "Fem"));

        Assert.Equal(4, scene.Rows("cx_question", ("cx_surveyid", scene.Survey)).Count);
    }

    [Fact]
    [Trait("Requirement", "115")]
    public void A_question_can_not_be_moved_into_a_full_survey()
    {
        scene.AddQuestion(4, VoiceScene.Csat, "Four", "Fire", "Fyra");
        var other = scene.Admin.Create(new Entity("cx_survey") { ["cx_name"] = "Other" });
        var question = scene.Admin.Create(new Entity("cx_question")
        {
            ["cx_name"] = "Moved",
            ["cx_surveyid"] = new EntityReference("cx_survey", other),
            ["cx_order"] = 2,
            ["cx_type"] = VoiceScene.Option(VoiceScene.Csat),
        });

        Faults.Refused("CX1201", () => scene.Admin.Update(new Entity("cx_question", question) { ["cx_surveyid"] = new EntityReference("cx_survey", scene.Survey) }));
    }

    [Fact]
    public void Two_questions_can_not_share_a_place() => Faults.Refused("CX1203", () => scene.AddQuestion(3, VoiceScene.Csat, "Again", "Igen", "Igen"));

    [Fact]
    public void A_why_needs_its_attribute() =>
        Faults.Refused("CX1204", () => scene.Admin.Create(new Entity("cx_question")
        {
            ["cx_name"] = "Why?",
            ["cx_surveyid"] = new EntityReference("cx_survey", scene.Survey),
            ["cx_order"] = 4,
            ["cx_type"] = VoiceScene.Option(VoiceScene.OwnWords),
            ["cx_followsid"] = new EntityReference("cx_question", scene.Recommend),
            ["cx_texten"] = "Why?",
            ["cx_textda"] = "Hvorfor?",
            ["cx_textsv"] = "Varför?",
        }));

    [Fact]
    public void A_text_of_an_active_survey_can_not_be_emptied()
    {
        var question = Assert.Single(scene.Rows("cx_question", ("cx_surveyid", scene.Survey), ("cx_order", 2)));

        Faults.Refused("CX1207", () => scene.Admin.Update(new Entity("cx_question", question.Id) { ["cx_textda"] = null }));
    }

    [Fact]
    public void A_scale_needs_both_of_its_ends()
    {
        var question = Assert.Single(scene.Rows("cx_question", ("cx_surveyid", scene.Survey), ("cx_order", 2)));

        Faults.Refused("CX1243", () => scene.Admin.Update(new Entity("cx_question", question.Id) { ["cx_scalemax"] = 10m }));
    }

    [Fact]
    public void A_question_on_another_scale_is_brought_to_five_points()
    {
        var question = Assert.Single(scene.Rows("cx_question", ("cx_surveyid", scene.Survey), ("cx_order", 2)));
        scene.Admin.Update(new Entity("cx_question", question.Id) { ["cx_scalemin"] = 0m, ["cx_scalemax"] = 10m });

        var feedback = scene.Row("cx_feedback", scene.Answer(csat: 10).Feedback);

        Assert.Equal(5m, feedback["cx_csat"]);
    }

    [Fact]
    public void A_rule_without_what_it_needs_is_refused()
    {
        Faults.Refused("CX1240", () => scene.AddRule(0, rule => rule["cx_threshold"] = null));
        Faults.Refused("CX1241", () => scene.AddRule(0, rule => rule["cx_condition"] = VoiceScene.Option(3)));
        Faults.Refused("CX1242", () => scene.AddRule(0, rule => rule["cx_assignto"] = VoiceScene.Option(3)));
        Faults.Refused("CX1272", () => scene.AddRule(0, rule => rule["cx_condition"] = VoiceScene.Option(4)));
    }

    [Fact]
    public void Without_a_purpose_a_survey_does_not_go_live()
    {
        var survey = scene.Admin.Create(new Entity("cx_survey") { ["cx_name"] = "Draft" });

        Faults.Refused("CX1205", () => scene.Admin.Update(new Entity("cx_survey", survey) { ["cx_state"] = VoiceScene.Option(1) }));
    }

    [Fact]
    public void Without_a_question_a_survey_does_not_go_live()
    {
        var survey = scene.Admin.Create(new Entity("cx_survey") { ["cx_name"] = "Draft", ["cx_purposeid"] = new EntityReference("cx_purpose", scene.Purpose) });

        Faults.Refused("CX1206", () => scene.Admin.Update(new Entity("cx_survey", survey) { ["cx_state"] = VoiceScene.Option(1) }));
    }

}
