using System.Text.Json;

namespace CxCrm.Plugins.Tests.Voice.Metrics;

public sealed class SnapshotTests : IDisposable
{
    private readonly CrmOrganization crm = CrmOrganization.Fresh();
    private readonly VoiceScene scene;

    public SnapshotTests()
    {
        crm.Clock.Set(new DateTime(2026, 5, 20, 8, 0, 0, DateTimeKind.Utc));
        scene = new VoiceScene(crm);
        scene.Admin.Update(new Entity("cx_alertrule", scene.Rule) { ["statecode"] = new OptionSetValue(1) });
    }

    public void Dispose() => crm.Dispose();

    [Fact]
    public void An_answer_counts_for_every_scope_it_belongs_to_by_day_week_and_month()
    {
        var program = scene.Admin.Create(new Entity("cx_program") { ["cx_name"] = "Closer", ["cx_country"] = VoiceScene.Option(0) });
        var unit = scene.Admin.Create(new Entity("cx_unit") { ["cx_name"] = "Aarhus" });
        scene.Admin.Update(new Entity("cx_survey", scene.Survey) { ["cx_programid"] = new EntityReference("cx_program", program) });
        scene.Admin.Update(new Entity("contact", scene.Contact) { ["cx_segment"] = "Gold" });
        var feedback = scene.Answer(nps: 9, more: request => request["Channel"] = "web").Feedback;
        scene.Admin.Update(new Entity("cx_feedback", feedback) { ["cx_unitid"] = new EntityReference("cx_unit", unit) });
        Refresh();

        foreach (var scope in new[] { "organization/all", $"program/{program:D}", $"survey/{scene.Survey:D}", $"unit/{unit:D}", "channel/773000004", "segment/gold", "source/test" })
        {
            foreach (var period in new[] { "day/2026-05-20", "week/2026-05-18", "month/2026-05-01" })
                Assert.Equal(1, Snapshot($"nps/{scope}/{period}")["cx_n"]);
        }
    }

    [Fact]
    public void A_late_answer_counts_in_the_period_in_which_it_was_given()
    {
        scene.Answer(nps: 9);
        Refresh();
        scene.Answer(nps: 0, more: request => request["AnsweredOn"] = new DateTime(2026, 4, 2, 12, 0, 0, DateTimeKind.Utc));
        Refresh();

        Assert.Equal(1, Snapshot("nps/organization/all/month/2026-05-01")["cx_n"]);
        Assert.Equal(-100m, Snapshot("nps/organization/all/month/2026-04-01")["cx_value"]);
    }

    [Fact]
    public void What_was_counted_stays_counted_when_the_answer_is_gone()
    {
        var feedback = scene.Answer(nps: 9).Feedback;
        Refresh();
        scene.Admin.Delete("cx_feedback", feedback);

        Assert.Equal((0, true), Refresh());
        Assert.Equal(1, Snapshot("nps/organization/all/month/2026-05-01")["cx_n"]);
    }

    [Fact]
    public void An_answer_without_its_person_is_counted_without_segment()
    {
        scene.Admin.Update(new Entity("contact", scene.Contact) { ["cx_segment"] = "Gold" });
        var feedback = scene.Answer(nps: 9).Feedback;
        scene.Admin.Update(new Entity("cx_feedback", feedback) { ["cx_contactid"] = null });
        Refresh();

        Assert.Equal(1, Snapshot("nps/organization/all/month/2026-05-01")["cx_n"]);
        Assert.Empty(scene.Rows("cx_metricsnapshot", ("cx_scope", VoiceScene.Option(7).Value)));
    }

    [Fact]
    public void A_restricted_persons_answer_is_not_counted()
    {
        scene.Answer(nps: 9);
        scene.Admin.Update(new Entity("contact", scene.Contact) { ["cx_privacystate"] = VoiceScene.Option(1) });

        Assert.Equal((1, true), Refresh());
        Assert.Empty(scene.Rows("cx_metricsnapshot"));
    }

    [Fact]
    public void A_theme_collects_the_scores_of_the_answers_that_bring_it_up_whenever_it_is_found()
    {
        var theme = scene.Admin.Create(new Entity("cx_theme") { ["cx_name"] = "Speed of delivery", ["cx_code"] = "t-speed" });
        var feedback = scene.Answer(nps: 2).Feedback;
        Refresh();
        scene.Admin.Create(new Entity("cx_feedbacktheme")
        {
            ["cx_feedbackid"] = new EntityReference("cx_feedback", feedback),
            ["cx_themeid"] = new EntityReference("cx_theme", theme),
            ["cx_key"] = $"{feedback:D}/{theme:D}",
        });
        Refresh();
        Refresh();

        var snapshot = Snapshot($"nps/theme/{theme:D}/month/2026-05-01");
        Assert.Equal((1, -100m), (snapshot["cx_n"], snapshot["cx_value"]));
    }

    [Fact]
    public void Churn_is_the_share_of_lost_customers_with_its_interval()
    {
        for (var i = 0; i < 4; i++)
        {
            scene.Admin.Create(new Entity("cx_customerperiod")
            {
                ["cx_contactid"] = new EntityReference("contact", scene.Contact),
                ["cx_periodstart"] = new DateTime(2026, 4, 1),
                ["cx_periodend"] = new DateTime(2026, 4, 30),
                ["cx_active"] = i > 0,
                ["cx_sourcesystem"] = "erp",
                ["cx_sourceid"] = $"{i}",
            });
        }

        Refresh();
        var churn = Snapshot("churn/organization/all/month/2026-04-01");
        Assert.Equal((4, 25m), (churn["cx_n"], churn["cx_value"]));
        Assert.InRange((decimal)churn["cx_low"], 4.5m, 4.6m);
        Assert.InRange((decimal)churn["cx_high"], 69.9m, 70m);
    }

    [Fact]
    [Trait("Requirement", "105")]
    public void A_concept_survey_yields_nps_ces_nes_and_lba()
    {
        var survey = scene.Admin.Create(new Entity("cx_survey")
        {
            ["cx_name"] = "Would you use this?",
            ["cx_kind"] = VoiceScene.Option(2),
            ["cx_purposeid"] = new EntityReference("cx_purpose", scene.Purpose),
            ["cx_languages"] = new OptionSetValueCollection([VoiceScene.Option(0)]),
        });
        foreach (var (order, type) in new[] { (1, 0), (2, 2), (3, 3), (4, 4) })
            AddQuestion(survey, order, type);
        ImpactChecks.GoLive(scene.Admin, survey);
        var answers = new object[] { new { question = 1, number = 9 }, new { question = 2, number = 6 }, new { question = 3, text = "happy" }, new { question = 4, number = 5 } };
        var feedback = scene.Record(scene.Integration, request =>
        {
            request["Survey"] = new EntityReference("cx_survey", survey);
            request["AnswersJson"] = JsonSerializer.Serialize(new { version = 1, answers });
        }).Feedback;
        scene.Admin.Update(new Entity("cx_feedback", feedback) { ["cx_valence"] = VoiceScene.Option(0) });
        Refresh();

        Assert.Equal(
            [("ces", 6m), ("lba", 100m), ("nes", 100m), ("nps", 100m)],
            new[] { "ces", "lba", "nes", "nps" }.Select(metric => (metric, (decimal)Snapshot($"{metric}/survey/{survey:D}/month/2026-05-01")["cx_value"])));
    }

    [Fact]
    [Trait("Requirement", "31")]
    public void Net_emotion_equals_the_formula()
    {
        foreach (var valence in new[] { 0, 0, 0, 1, 2 })
            scene.Admin.Update(new Entity("cx_feedback", scene.Answer(nps: 7).Feedback) { ["cx_valence"] = VoiceScene.Option(valence) });
        Refresh();

        var snapshot = Snapshot("nes/organization/all/month/2026-05-01");
        Assert.Equal((5, 40m), (snapshot["cx_n"], snapshot["cx_value"]));
        Assert.True((decimal)snapshot["cx_low"] < 40m && (decimal)snapshot["cx_high"] > 40m);
    }

    [Fact]
    public void Net_emotion_counts_once_however_late_and_often_the_words_are_analysed()
    {
        var feedback = scene.Answer(nps: 7).Feedback;
        Refresh();
        scene.Admin.Update(new Entity("cx_feedback", feedback) { ["cx_valence"] = VoiceScene.Option(0) });
        Refresh();
        scene.Admin.Update(new Entity("cx_feedback", feedback) { ["cx_valence"] = VoiceScene.Option(2) });
        Refresh();

        var snapshot = Snapshot("nes/organization/all/month/2026-05-01");
        Assert.Equal((1, 100m), (snapshot["cx_n"], snapshot["cx_value"]));
    }

    [Fact]
    public void No_snapshot_has_an_interval_without_width()
    {
        for (var i = 0; i < 3; i++)
            scene.Answer(nps: 10, csat: 5);
        Refresh();

        Assert.All(scene.Rows("cx_metricsnapshot"), row => Assert.True((decimal)row["cx_low"] < (decimal)row["cx_high"]));
    }

    private void AddQuestion(Guid survey, int order, int type) => scene.Admin.Create(new Entity("cx_question")
    {
        ["cx_name"] = $"Question {order}",
        ["cx_surveyid"] = new EntityReference("cx_survey", survey),
        ["cx_order"] = order,
        ["cx_type"] = VoiceScene.Option(type),
        ["cx_texten"] = $"Question {order}",
    });

    private (int Merged, bool Done) Refresh()
    {
        crm.Clock.Advance(TimeSpan.FromMinutes(5));
        var response = scene.Integration.Execute(new OrganizationRequest("cx_RefreshMetrics"));
        return ((int)response["Merged"], (bool)response["Done"]);
    }

    private Entity Snapshot(string key) => Assert.Single(scene.Rows("cx_metricsnapshot", ("cx_key", key)));
}
