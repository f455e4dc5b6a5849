using System.Text.Json.Nodes;

namespace CxCrm.Plugins.Tests.Voice;

/// <summary>A concept is tried out on people who are not customers: the metrics need no contact.</summary>
public sealed class ConceptTests : IDisposable
{
    private const int People = 30;

    private readonly CrmOrganization crm = CrmOrganization.Fresh();
    private readonly VoiceScene scene;

    public ConceptTests()
    {
        crm.Clock.Set(new DateTime(2026, 5, 20, 8, 0, 0, DateTimeKind.Utc));
        scene = new VoiceScene(crm);
    }

    public void Dispose() => crm.Dispose();

    [Fact]
    [Trait("Requirement", "105")]
    public void A_concept_survey_yields_all_four_metrics_from_answers_without_any_contact()
    {
        var survey = ConceptSurvey();
        for (var person = 0; person < People; person++)
            Answer(survey, person);
        crm.RunAsyncSteps();
        crm.Clock.Advance(TimeSpan.FromMinutes(5));
        while (!(bool)scene.Integration.Execute(new OrganizationRequest("cx_RefreshMetrics"))["Done"])
            continue;

        Assert.All(scene.Rows("cx_feedback", ("cx_surveyid", survey)), row => Assert.False(row.Contains("cx_contactid") || row.Contains("cx_invitationid")));
        Assert.Equal(
            [("nps", 20d), ("ces", 5d), ("nes", 40d), ("lba", 50d)],
            new[] { "nps", "ces", "nes", "lba" }.Select(metric => (metric, Value(survey, metric))));
        Assert.Empty(scene.Rows("task"));
    }

    /// <summary>Of ten people each: recommend 10 4, 8 4, 3 2; ease 5; happy 7, angry 3; buy 5 5, 2 5.</summary>
    private void Answer(Guid survey, int person)
    {
        var place = person % 10;
        var words = place < 7 ? "happy" : "angry";
        scene.Record(scene.Integration, request =>
        {
            request["Survey"] = new EntityReference("cx_survey", survey);
            request["Language"] = 1033;
            request["AnswersJson"] = $$"""
                {"version":1,"answers":[{"question":1,"number":{{(place < 4 ? 10 : place < 8 ? 8 : 3)}}},{"question":2,"number":5},
                {"question":3,"text":"{{words}}"},{"question":4,"number":{{(place < 5 ? 5 : 2)}}}]}
                """;
        });
    }

    private Guid ConceptSurvey()
    {
        var survey = scene.Admin.Create(new Entity("cx_survey")
        {
            ["cx_name"] = "Would you use this?",
            ["cx_kind"] = VoiceScene.Option(2),
            ["cx_purposeid"] = new EntityReference("cx_purpose", scene.Purpose),
            ["cx_languages"] = new OptionSetValueCollection([VoiceScene.Option(0)]),
        });
        foreach (var (order, type) in new[] { (1, 0), (2, 2), (3, 3), (4, 4) })
        {
            scene.Admin.Create(new Entity("cx_question")
            {
                ["cx_name"] = "Question " + order,
                ["cx_surveyid"] = new EntityReference("cx_survey", survey),
                ["cx_order"] = order,
                ["cx_type"] = VoiceScene.Option(type),
                ["cx_texten"] = "Question " + order,
            });
        }

        ImpactChecks.GoLive(scene.Admin, survey);
        return survey;
    }

    /// <summary>The score as a page gets it; it must stand with its n and interval.</summary>
    private double Value(Guid survey, string metric)
    {
        var voice = JsonNode.Parse((string)crm.As(Persona.Analyst).Execute(new OrganizationRequest("cx_GetVoice")
        {
            ["Metric"] = metric,
            ["Scope"] = "survey",
            ["ScopeId"] = survey.ToString("D"),
        })["VoiceJson"])!;
        var total = voice["total"]!;
        Assert.Equal(People, (int)total["n"]!);
        Assert.True((double)total["low"]! < (double)total["value"]! && (double)total["value"]! < (double)total["high"]!);
        return (double)total["value"]!;
    }
}
