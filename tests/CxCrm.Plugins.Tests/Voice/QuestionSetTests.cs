namespace CxCrm.Plugins.Tests.Voice;

public sealed class QuestionSetTests : IDisposable
{
    private readonly CrmOrganization crm = CrmOrganization.Fresh();
    private readonly VoiceScene scene;

    public QuestionSetTests() => scene = new VoiceScene(crm);

    public void Dispose() => crm.Dispose();

    [Fact]
    [Trait("Requirement", "26")]
    public void The_ready_set_asks_of_staff_and_atmosphere_in_three_languages()
    {
        var survey = NewSurvey();

        var added = Add(crm.As(Persona.Analyst), survey);

        var questions = scene.Rows("cx_question", ("cx_surveyid", survey)).OrderBy(row => (int)row["cx_order"]).ToList();
        Assert.Equal(4, added);
        Assert.Equal([0, 1, 2, 3], questions.Select(row => ((OptionSetValue)row["cx_attribute"]).Value - 773000000));
        Assert.All(questions, row => Assert.Equal(VoiceScene.Option(VoiceScene.Attribute), row["cx_type"]));
        Assert.Equal(["How professional were we?", "How likeable did you find us?", "How far did you feel you could trust us?", "How good was the atmosphere?"], Texts(questions, "cx_texten"));
        Assert.Equal(["Hvor professionelle var vi?", "Hvor sympatiske oplevede du os?", "Hvor tillidsvækkende virkede vi?", "Hvor god var atmosfæren?"], Texts(questions, "cx_textda"));
        Assert.Equal(["Hur professionella var vi?", "Hur sympatiska upplevde du oss?", "Hur förtroendeingivande var vi?", "Hur god var atmosfären?"], Texts(questions, "cx_textsv"));
    }

    [Fact]
    [Trait("Requirement", "26")]
    public void A_survey_with_the_set_goes_live_in_all_three_languages_and_takes_answers()
    {
        var survey = NewSurvey();
        Add(scene.Admin, survey);
        ImpactChecks.GoLive(scene.Admin, survey);

        var recorded = scene.Record(scene.Integration, request =>
        {
            request["Survey"] = new EntityReference("cx_survey", survey);
            request["AnswersJson"] = """{"version":1,"answers":[{"question":1,"number":5},{"question":4,"number":2}]}""";
        });

        Assert.Equal([2, 5], scene.Rows("cx_answer", ("cx_feedbackid", recorded.Feedback)).Select(row => (int)(decimal)row["cx_number"]).Order());
    }

    [Fact]
    [Trait("Requirement", "115")]
    public void A_survey_that_has_questions_takes_no_set() => Faults.Refused("CX1235", () => Add(scene.Admin, scene.Survey));

    [Fact]
    public void A_set_nobody_knows_is_refused() => Faults.Refused("CX1234", () => Add(scene.Admin, NewSurvey(), "everything"));

    [Theory]
    [InlineData("""[{"question":2,"text":"They listened"}]""", "CX1233")]
    [InlineData("""[{"question":3,"number":3},{"question":2,"text":"They listened"}]""", "CX1233")]
    [InlineData("""[{"question":1,"number":4},{"question":2,"text":"They listened"}]""", null)]
    [InlineData("""[{"question":3,"number":3}]""", null)]
    [InlineData("""[{"question":1,"number":4}]""", "CX1217")]
    [Trait("Requirement", "27")]
    public void A_why_is_taken_only_with_its_attribute_and_must_be_answered_only_then(string answers, string? refused)
    {
        var survey = SurveyWithWhy();
        Recorded Record() => scene.Record(scene.Integration, request =>
        {
            request["Survey"] = new EntityReference("cx_survey", survey);
            request["AnswersJson"] = $$"""{"version":1,"answers":{{answers}}}""";
        });

        if (refused is null)
        {
            Assert.True(Record().Created);
            return;
        }

        Faults.Refused(refused, () => Record());
        Assert.Empty(scene.Rows("cx_answer"));
    }

    private static List<string> Texts(IEnumerable<Entity> questions, string column) => [.. questions.Select(row => (string)row[column])];

    private Guid NewSurvey() => scene.Admin.Create(new Entity("cx_survey")
    {
        ["cx_name"] = "Staff and atmosphere",
        ["cx_kind"] = VoiceScene.Option(0),
        ["cx_purposeid"] = new EntityReference("cx_purpose", scene.Purpose),
        ["cx_languages"] = new OptionSetValueCollection([VoiceScene.Option(0), VoiceScene.Option(1), VoiceScene.Option(2)]),
    });

    /// <summary>A rating of an attribute, the why that must follow it, and a satisfaction question.</summary>
    private Guid SurveyWithWhy()
    {
        var survey = NewSurvey();
        var attribute = Question(survey, 1, VoiceScene.Attribute, row => row["cx_attribute"] = VoiceScene.Option(0));
        Question(survey, 2, VoiceScene.OwnWords, row =>
        {
            row["cx_followsid"] = new EntityReference("cx_question", attribute);
            row["cx_required"] = true;
        });
        Question(survey, 3, VoiceScene.Csat, _ => { });
        ImpactChecks.GoLive(scene.Admin, survey);
        return survey;
    }

    private Guid Question(Guid survey, int order, int type, Action<Entity> more)
    {
        var row = new Entity("cx_question")
        {
            ["cx_name"] = "Question " + order,
            ["cx_surveyid"] = new EntityReference("cx_survey", survey),
            ["cx_order"] = order,
            ["cx_type"] = VoiceScene.Option(type),
            ["cx_texten"] = "Question",
            ["cx_textda"] = "Spørgsmål",
            ["cx_textsv"] = "Fråga",
        };
        more(row);
        return scene.Admin.Create(row);
    }

    private static int Add(IOrganizationService service, Guid survey, string? set = null)
    {
        var request = new OrganizationRequest("cx_AddQuestionSet") { ["Survey"] = new EntityReference("cx_survey", survey) };
        if (set is not null)
            request["Set"] = set;
        return (int)service.Execute(request)["Added"];
    }
}
