using System.Text.Json;
using CxCrm.Plugins.Tests.Toolbox;

namespace CxCrm.Plugins.Tests.Maturity;

[Trait("Requirement", "52")]
public sealed class ProgramCheckTests : IDisposable
{
    private readonly CrmOrganization crm = CrmOrganization.Fresh();
    private readonly Journeys scene;

    public ProgramCheckTests() => scene = new Journeys(crm);

    public void Dispose() => crm.Dispose();

    [Fact]
    public void Without_records_there_are_four_areas_and_no_score()
    {
        var scores = Scores();

        Assert.Equal(["listening", "empathy", "dataRespect", "staffOwnImprovement"], scores.Select(score => score.GetProperty("code").GetString()));
        Assert.All(scores, score => Assert.False(score.TryGetProperty("score", out _)));
    }

    [Fact]
    public void Four_scores_are_the_mean_of_what_the_records_say()
    {
        Arrange();

        Assert.Equal([75m, 50m, 50m, 50m], Scores().Select(score => score.GetProperty("score").GetDecimal()));
    }

    [Fact]
    public void Each_score_is_traced_to_the_rows_it_was_counted_from()
    {
        Arrange();

        foreach (var part in Scores().SelectMany(score => score.GetProperty("parts").EnumerateArray()))
        {
            var rows = Rows(part.GetProperty("fetch").GetString()!);
            var isSum = part.GetProperty("table").GetString() == "cx_metricsnapshot";
            Assert.Equal(part.GetProperty("of").GetInt32(), isSum ? rows.Sum(row => (int)row["cx_n"]) : rows.Count);
            Assert.Equal(part.GetProperty("met").GetInt32(), isSum ? rows.Sum(row => (int)row["cx_positive"]) : Rows(part.GetProperty("fetchMet").GetString()!).Count);
        }
    }

    [Theory]
    [InlineData(1033, "Empathy")]
    [InlineData(1030, "Empati")]
    [InlineData(1053, "Empati")]
    public void Areas_are_named_in_the_language_asked_for(int language, string name) => Assert.Contains(name, Scores(language)[1].GetProperty("text").GetString(), StringComparison.Ordinal);

    [Fact]
    public void Who_may_not_read_evidence_gets_no_check() => Assert.Throws<FaultException<OrganizationServiceFault>>(() => Scores(persona: Persona.Frontline));

    /// <summary>Of two follow-ups one in time, of two ideas both told; of two answers one positive; of two surveys one assessed; of two critical touchpoints one owned.</summary>
    private void Arrange()
    {
        var survey = Create("cx_survey", ("cx_name", "Visit"), ("cx_programid", Journeys.Ref("cx_program", scene.Program)), ("cx_kind", Journeys.Option(0)));
        var feedback = new[] { Answer(survey, "1"), Answer(survey, "2") };
        var day = crm.Clock.UtcNow.Date.AddDays(-2);
        Create("cx_metricsnapshot", ("cx_key", $"nes/program/{scene.Program:D}/day/{day:yyyy-MM-dd}"), ("cx_metric", Journeys.Option(3)), ("cx_scope", Journeys.Option(1)), ("cx_scopeid", scene.Program.ToString("D")),
            ("cx_grain", Journeys.Option(0)), ("cx_periodstart", day), ("cx_n", 2), ("cx_positive", 1), ("cx_negative", 1));
        for (var number = 0; number < 2; number++)
        {
            Create("task", ("subject", "Follow up"), ("cx_followuptype", Journeys.Option(0)), ("cx_feedbackid", Journeys.Ref("cx_feedback", feedback[number])),
                ("cx_sladue", crm.Clock.UtcNow.AddHours(-4)), ("cx_firstresponseon", crm.Clock.UtcNow.AddHours(-5 + (2 * number))));
            Create("cx_idea", ("cx_name", "Idea"), ("cx_receivedon", crm.Clock.UtcNow.AddDays(-9)), ("cx_statustoldon", crm.Clock.UtcNow.AddDays(-1)));
            scene.Touchpoint("Shop", more: [("cx_critical", true), ("cx_responsibleid", number == 0 ? Journeys.Ref("systemuser", crm.UserId(Persona.Analyst)) : null)]);
            Create("cx_privacyrequest", ("cx_type", Journeys.Option(0)), ("cx_receivedon", crm.Clock.UtcNow.AddDays(-20)), ("cx_decidedon", crm.Clock.UtcNow.AddDays(-1)), ("cx_answeredlate", number == 0));
        }
    }

    private Guid Answer(Guid survey, string id) => Create(
        "cx_feedback", ("cx_surveyid", Journeys.Ref("cx_survey", survey)), ("cx_respondedon", crm.Clock.UtcNow.AddDays(-2)), ("cx_sourcesystem", "test"), ("cx_sourceid", id));

    private Guid Create(string table, params (string Column, object? Value)[] values)
    {
        var row = new Entity(table);
        foreach (var (column, value) in values) row[column] = value;
        return crm.AsSystem().Create(row);
    }

    private IReadOnlyList<Entity> Rows(string fetch) => [.. crm.AsSystem().RetrieveMultiple(new FetchExpression(fetch)).Entities];

    private IReadOnlyList<JsonElement> Scores(int language = 1033, Persona persona = Persona.ProgramOwner)
    {
        var request = new OrganizationRequest("cx_GetProgramCheck") { ["Program"] = Journeys.Ref("cx_program", scene.Program), ["Language"] = language };
        return [.. JsonDocument.Parse((string)crm.As(persona).Execute(request)["CheckJson"]).RootElement.GetProperty("scores").EnumerateArray()];
    }
}
