using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CxCrm.Plugins.Tests.Voice.View;

public sealed class GetVoiceTests : IDisposable
{
    private static readonly DateTime ThisMonday = new(2026, 5, 18);

    private readonly CrmOrganization crm = CrmOrganization.Fresh();
    private readonly VoiceScene scene;

    public GetVoiceTests()
    {
        crm.Clock.Set(new DateTime(2026, 5, 20, 8, 0, 0, DateTimeKind.Utc));
        scene = new VoiceScene(crm);
    }

    public void Dispose() => crm.Dispose();

    [Fact]
    [Trait("Requirement", "118")]
    public void Under_thirty_answers_no_score_leaves_the_server()
    {
        Week(ThisMonday.AddDays(-7), 29, 20, 4);
        var period = Ask()["series"]!.AsArray().Single(week => (string?)week!["from"] == "2026-05-11")!;

        Assert.Equal((29, true), ((int)period["n"]!, (bool)period["few"]!));
        Assert.Null(period["value"]);
        Assert.Null(period["low"]);
    }

    [Fact]
    [Trait("Requirement", "118")]
    public void A_score_stands_with_n_and_interval()
    {
        Week(ThisMonday.AddDays(-7), 100, 50, 20);
        var view = Ask();
        var period = view["series"]!.AsArray().Single(week => (string?)week!["from"] == "2026-05-11")!;

        Assert.Equal((1, "points", 100, 30d), ((int)view["version"]!, (string)view["unit"]!, (int)period["n"]!, (double)period["value"]!));
        Assert.True((double)period["low"]! < 30 && (double)period["high"]! > 30);
        Assert.Equal([50, 30, 20], view["distribution"]!.AsArray().Select(share => (int)share!["count"]!));
    }

    [Fact]
    public void A_period_is_judged_by_the_twelve_before_it_and_the_running_one_is_not()
    {
        for (var week = 2; week <= 13; week++)
            Week(ThisMonday.AddDays(-7 * week), 100, 40, 20);
        Week(ThisMonday.AddDays(-7), 100, 15, 60);
        Week(ThisMonday, 100, 10, 70);
        var series = Ask()["series"]!.AsArray();

        var judged = series.Single(week => (string?)week!["from"] == "2026-05-11")!["limits"]!;
        Assert.Equal(("worse", 40d), ((string)judged["verdict"]!, (double)judged["center"]!));
        var running = series.Single(week => (string?)week!["from"] == "2026-05-18")!;
        Assert.True((bool)running["running"]!);
        Assert.Null(running["limits"]);
    }

    [Fact]
    public void Units_are_tested_against_all_others_and_the_tests_adjusted_for_their_number()
    {
        var units = new[] { (60, "Aarhus"), (20, "Malmö"), (45, "Odense") }.Select(unit => (unit.Item1, Id: AddUnit(unit.Item2))).ToList();
        foreach (var (positive, id) in units)
            Snapshot($"nps/unit/{id:D}/month/2026-05-01", 4, id.ToString("D"), 2, new DateTime(2026, 5, 1), 100, positive, 20);
        var few = AddUnit("Ystad");
        Snapshot($"nps/unit/{few:D}/month/2026-05-01", 4, few.ToString("D"), 2, new DateTime(2026, 5, 1), 12, 12, 0);
        var groups = Ask(request => request["Compare"] = "unit")["groups"]!.AsArray().ToDictionary(group => (string)group!["name"]!, group => group!);

        Assert.Equal([true, true, false], new[] { "Aarhus", "Malmö", "Odense" }.Select(name => (bool)groups[name]["differs"]!));
        Assert.True((double)groups["Aarhus"]["p"]! < 0.05);
        Assert.Null(groups["Ystad"]["value"]);
        Assert.Null(groups["Ystad"]["p"]);
    }

    [Fact]
    public void Segments_stand_beside_each_other_where_answers_have_one()
    {
        Faults.Refused("CX1236", () => Ask(request => request["Compare"] = "segment"));
        Snapshot("nps/segment/gold/month/2026-05-01", 7, "gold", 2, new DateTime(2026, 5, 1), 100, 60, 20);
        Snapshot("nps/segment/basic/month/2026-05-01", 7, "basic", 2, new DateTime(2026, 5, 1), 100, 20, 20);
        Snapshot("nps/segment/old/month/2024-05-01", 7, "old", 2, new DateTime(2024, 5, 1), 100, 20, 20);
        var groups = Ask(request => request["Compare"] = "segment")["groups"]!.AsArray();

        Assert.Equal([("gold", 40d, true), ("basic", 0d, true)], groups.Select(group => ((string)group!["name"]!, (double)group["value"]!, (bool)group["differs"]!)));
    }

    [Fact]
    public void A_staff_group_under_five_is_hidden_and_so_is_what_it_could_be_found_from()
    {
        Submit([.. new[] { ("Large", 12), ("Middle", 6), ("Small", 3) }.SelectMany(group => Enumerable.Repeat(AddUnit(group.Item1), group.Item2))]);
        var view = Ask(request =>
        {
            request["Metric"] = "enps";
            request["Compare"] = "unit";
        });

        var groups = view["groups"]!.AsArray();
        Assert.Equal([false, true, true], groups.OrderBy(group => (bool)group!["hidden"]!).Select(group => (bool)group!["hidden"]!));
        Assert.Equal("Large", (string)groups.Single(group => !(bool)group!["hidden"]!)!["name"]!);
        Assert.All(groups.Where(group => (bool)group!["hidden"]!), group => Assert.Equal(0, (int)group!["n"]!));
        Assert.Equal(21, (int)view["total"]!["n"]!);
    }

    [Fact]
    public void A_pulse_with_a_larger_smallest_group_hides_by_it_what_could_be_found_by_subtracting_too()
    {
        Submit([.. new[] { ("Large", 20), ("Middle", 12), ("Small", 9) }.SelectMany(group => Enumerable.Repeat(AddUnit(group.Item1), group.Item2))], smallest: 10);
        var view = Ask(request =>
        {
            request["Metric"] = "enps";
            request["Compare"] = "unit";
        });

        Assert.Equal("Large", (string)Assert.Single(view["groups"]!.AsArray(), group => !(bool)group!["hidden"]!)!["name"]!);
    }

    [Fact]
    public void Own_words_are_text_and_nothing_else()
    {
        scene.Answer(nps: 3, words: "=cmd() <script>alert(1)</script> \u202Eneddih & done 😀");
        var json = Json(null);

        Assert.DoesNotContain("<", json, StringComparison.Ordinal);
        Assert.DoesNotContain("&", json, StringComparison.Ordinal);
        var words = JsonNode.Parse(json)!["ownWords"]![0]!;
        Assert.Equal("=cmd() <script>alert(1)</script> neddih & done 😀", (string)words["text"]!);
        Assert.Equal(3d, (double)words["score"]!);
    }

    [Fact]
    public void A_restricted_persons_words_are_not_shown()
    {
        scene.Answer(nps: 3, words: "Too slow");
        scene.Admin.Update(new Entity("contact", scene.Contact) { ["cx_privacystate"] = VoiceScene.Option(1) });

        Assert.Empty(Ask()["ownWords"]!.AsArray());
    }

    [Theory]
    [InlineData("organization")]
    [InlineData("program")]
    [InlineData("survey")]
    [InlineData("touchpoint")]
    [InlineData("unit")]
    [InlineData("channel")]
    [InlineData("segment")]
    [Trait("Requirement", "118")]
    public void Beside_the_score_stands_who_was_asked_and_answered_and_who_was_not_and_why(string scope)
    {
        var id = Asked(scope);
        crm.Clock.Advance(TimeSpan.FromDays(-200));
        Invite(1);
        crm.Clock.Advance(TimeSpan.FromDays(200));

        var response = Ask(request =>
        {
            request["Scope"] = scope;
            request["ScopeId"] = id;
        })["response"]!;

        Assert.Equal((6, 3, 1, 3), ((int)response["eligible"]!, (int)response["invited"]!, (int)response["answered"]!, (int)response["excluded"]!));
        Assert.Equal(
            [("quietPeriod", 2), ("noAddress", 1)],
            response["reasons"]!.AsArray().Select(reason => ((string)reason!["reason"]!, (int)reason["n"]!)));
    }

    [Fact]
    [Trait("Requirement", "60")]
    public void Scores_and_words_are_split_by_source()
    {
        scene.Answer(nps: 9, words: "Quick");
        scene.Answer(nps: 2, words: "Slow", more: request => request["SourceSystem"] = "Kiosk");
        crm.Clock.Advance(TimeSpan.FromMinutes(5));
        crm.As(Persona.Integration).Execute(new OrganizationRequest("cx_RefreshMetrics"));

        var kiosk = Ask(request => (request["Scope"], request["ScopeId"]) = ("source", "Kiosk"));
        var all = Ask(request => request["Compare"] = "source");

        Assert.Equal("Slow", Assert.Single(kiosk["ownWords"]!.AsArray())!["text"]!.GetValue<string>());
        Assert.Equal(["kiosk", "test"], all["groups"]!.AsArray().Select(line => line!["id"]!.GetValue<string>()).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Metric", "weather")]
    [InlineData("Metric", "0")]
    [InlineData("Metric", "complaints")]
    [InlineData("Scope", "moon")]
    [InlineData("Grain", "minute")]
    [InlineData("Compare", "survey")]
    public void What_there_is_not_is_refused_by_name(string parameter, string value)
    {
        var message = Faults.Refused("CX1283", () => Ask(request => request[parameter] = value));
        Assert.Contains(value, message, StringComparison.Ordinal);
    }

    [Fact]
    public void Too_many_periods_are_refused() =>
        Faults.Refused("CX1284", () => Ask(request => request["From"] = new DateTime(1990, 1, 1, 0, 0, 0, DateTimeKind.Utc)));

    /// <summary>Three asked, of whom one answered, and three not asked; all of one program, touchpoint, unit, channel and segment. The id of the scope.</summary>
    private string? Asked(string scope)
    {
        var program = scene.Admin.Create(new Entity("cx_program") { ["cx_name"] = "Closer", ["cx_country"] = VoiceScene.Option(0) });
        var (unit, touchpoint) = (AddUnit("Aarhus"), AddTouchpoint(program));
        scene.Admin.Update(new Entity("cx_survey", scene.Survey) { ["cx_programid"] = new EntityReference("cx_program", program) });
        scene.Admin.Update(new Entity("contact", scene.Contact) { ["cx_segment"] = "Gold & co" });
        foreach (var (state, reason) in new (int, int?)[] { (1, null), (1, null), (2, null), (4, 7), (4, 7), (4, 9) })
        {
            Invite(state, row =>
            {
                row["cx_refusalreason"] = reason is { } place ? VoiceScene.Option(place) : null;
                row["cx_unitid"] = new EntityReference("cx_unit", unit);
                row["cx_touchpointid"] = new EntityReference("cx_touchpoint", touchpoint);
            });
        }

        return scope switch
        {
            "program" => $"{program:D}",
            "survey" => $"{scene.Survey:D}",
            "touchpoint" => $"{touchpoint:D}",
            "unit" => $"{unit:D}",
            "channel" => "773000004",
            "segment" => "Gold & co",
            _ => null,
        };
    }

    private Guid AddTouchpoint(Guid program)
    {
        var journey = scene.Admin.Create(new Entity("cx_journey") { ["cx_name"] = "Buying", ["cx_programid"] = new EntityReference("cx_program", program), ["cx_version"] = VoiceScene.Option(0) });
        return scene.Admin.Create(new Entity("cx_touchpoint")
        {
            ["cx_name"] = "Visit",
            ["cx_journeyid"] = new EntityReference("cx_journey", journey),
            ["cx_phase"] = VoiceScene.Option(1),
            ["cx_channel"] = VoiceScene.Option(0),
        });
    }

    private void Invite(int state, Action<Entity>? more = null)
    {
        var row = new Entity("cx_invitation")
        {
            ["cx_surveyid"] = new EntityReference("cx_survey", scene.Survey),
            ["cx_contactid"] = new EntityReference("contact", scene.Contact),
            ["cx_channel"] = VoiceScene.Option(4),
            ["cx_state"] = VoiceScene.Option(state),
        };
        more?.Invoke(row);
        scene.Admin.Create(row);
    }

    private JsonNode Ask(Action<OrganizationRequest>? more = null) => System.Text.Json.Nodes.JsonNode.Parse(Json(more))!;

    private string Json(Action<OrganizationRequest>? more)
    {
        var request = new OrganizationRequest("cx_GetVoice") { ["Metric"] = "nps" };
        more?.Invoke(request);
        return (string)crm.As(Persona.ProgramOwner).Execute(request)["VoiceJson"];
    }

    private Guid AddUnit(string name) => scene.Admin.Create(new Entity("cx_unit") { ["cx_name"] = name });

    /// <summary>A closed pulse that one person of each of these units answered, handed in as one batch.</summary>
    private void Submit(IReadOnlyList<Guid> units, int? smallest = null)
    {
        var program = scene.Admin.Create(new Entity("cx_program") { ["cx_name"] = "Closer", ["cx_country"] = VoiceScene.Option(0) });
        var pulse = scene.Admin.Create(new Entity("cx_pulse")
        {
            ["cx_name"] = "May",
            ["cx_programid"] = new EntityReference("cx_program", program),
            ["cx_openson"] = new DateTime(2026, 5, 4),
            ["cx_closeson"] = new DateTime(2026, 5, 11),
            ["cx_minimumgroup"] = smallest,
            ["cx_assessmentid"] = ImpactChecks.OfPulse(scene.Admin),
            ["cx_state"] = VoiceScene.Option(1),
        });
        scene.Integration.Execute(new OrganizationRequest("cx_SubmitPulse")
        {
            ["Pulse"] = new EntityReference("cx_pulse", pulse),
            ["AnswersJson"] = JsonSerializer.Serialize(new { answers = units.Select((unit, i) => new { unit, enps = 5 + i % 6 }) }),
            ["ParticipantsJson"] = JsonSerializer.Serialize(new { participants = units.Select((_, i) => new { tokenHash = i.ToString("x64", CultureInfo.InvariantCulture) }) }),
        });
        scene.Admin.Update(new Entity("cx_pulse", pulse) { ["cx_state"] = VoiceScene.Option(2) });
    }

    private void Week(DateTime monday, int n, int positive, int negative)
    {
        var key = "nps/organization/all/week/" + monday.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        Snapshot(key, 0, "all", 1, monday, n, positive, negative);
    }

    private void Snapshot(string key, int scope, string id, int grain, DateTime start, int n, int positive, int negative) =>
        scene.Admin.Create(new Entity("cx_metricsnapshot")
        {
            ["cx_name"] = key,
            ["cx_key"] = key,
            ["cx_metric"] = VoiceScene.Option(0),
            ["cx_scope"] = VoiceScene.Option(scope),
            ["cx_scopeid"] = id,
            ["cx_grain"] = VoiceScene.Option(grain),
            ["cx_periodstart"] = start,
            ["cx_n"] = n,
            ["cx_positive"] = positive,
            ["cx_negative"] = negative,
        });
}
