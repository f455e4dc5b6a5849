using System.Globalization;

namespace CxCrm.Plugins.Tests.Voice.Metrics;

public sealed class ControlAlertTests : IDisposable
{
    private static readonly DateTime ThisMonday = new(2026, 5, 18);

    private readonly CrmOrganization crm = CrmOrganization.Fresh();
    private readonly VoiceScene scene;

    public ControlAlertTests()
    {
        crm.Clock.Set(new DateTime(2026, 5, 20, 8, 0, 0, DateTimeKind.Utc));
        scene = new VoiceScene(crm);
    }

    public void Dispose() => crm.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void A_week_worse_than_chance_explains_raises_one_alert_and_a_task_however_often_it_runs(int chart)
    {
        var rule = AddRule(chart);
        Weeks(lastPositive: 15, lastNegative: 60);

        Assert.Equal(1, Refresh());
        Assert.Equal(0, Refresh());

        var alert = Assert.Single(scene.Rows("cx_alert", ("cx_ruleid", rule)));
        Assert.StartsWith("nps/organization/all/week/2026-05-11: ", (string)alert["cx_reason"], StringComparison.Ordinal);
        var task = scene.Row("task", ((EntityReference)alert["cx_taskid"]).Id);
        Assert.Equal("Worse than chance explains: NPS drops", task["subject"]);
        Assert.Equal(crm.UserId(Persona.ProgramOwner), ((EntityReference)task["ownerid"]).Id);
    }

    [Fact]
    public void A_week_within_its_limits_raises_nothing()
    {
        AddRule(0);
        Weeks(lastPositive: 40, lastNegative: 20);
        Assert.Equal(0, Refresh());
    }

    [Fact]
    public void Fewer_than_thirty_answers_in_a_week_of_the_baseline_judge_nothing()
    {
        AddRule(0);
        Weeks(lastPositive: 15, lastNegative: 60, thin: true);
        Assert.Equal(0, Refresh());
    }

    [Fact]
    public void A_rule_that_is_no_longer_active_is_not_judged()
    {
        var rule = AddRule(0);
        scene.Admin.Update(new Entity("cx_alertrule", rule) { ["statecode"] = new OptionSetValue(1) });
        Weeks(lastPositive: 15, lastNegative: 60);
        Assert.Equal(0, Refresh());
    }

    [Fact]
    public void The_next_week_raises_an_alert_of_its_own()
    {
        var rule = AddRule(0);
        Weeks(lastPositive: 15, lastNegative: 60);
        Refresh();
        crm.Clock.Advance(TimeSpan.FromDays(7));
        Week(ThisMonday, 100, 10, 70);

        Assert.Equal(1, Refresh());
        Assert.Equal(2, scene.Rows("cx_alert", ("cx_ruleid", rule)).Count);
    }

    [Fact]
    public void Every_week_that_ended_since_the_last_judgement_is_judged()
    {
        var rule = AddRule(0);
        Weeks(lastPositive: 40, lastNegative: 20);
        Assert.Equal(0, Refresh());
        crm.Clock.Advance(TimeSpan.FromDays(21));
        Week(ThisMonday, 100, 10, 70);
        Week(ThisMonday.AddDays(7), 100, 40, 20);
        Week(ThisMonday.AddDays(14), 100, 12, 66);

        Assert.Equal(2, Refresh());
        Assert.Equal(0, Refresh());

        Assert.Equal(
            ["nps/organization/all/week/2026-05-18", "nps/organization/all/week/2026-06-01"],
            scene.Rows("cx_alert", ("cx_ruleid", rule)).Select(alert => ((string)alert["cx_reason"]).Split(':')[0]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_rule_on_a_metric_without_snapshots_is_refused() =>
        Faults.Refused("CX1280", () => AddRule(0, rule => rule["cx_metric"] = VoiceScene.Option(8)));

    [Fact]
    public void A_rule_narrowed_to_more_than_there_are_snapshots_for_is_refused() =>
        Faults.Refused("CX1281", () => AddRule(0, rule =>
        {
            rule["cx_surveyid"] = new EntityReference("cx_survey", scene.Survey);
            rule["cx_channel"] = VoiceScene.Option(4);
        }));

    private Guid AddRule(int chart, Action<Entity>? more = null)
    {
        var rule = new Entity("cx_alertrule")
        {
            ["cx_name"] = "NPS drops",
            ["cx_metric"] = VoiceScene.Option(0),
            ["cx_condition"] = VoiceScene.Option(2),
            ["cx_controlchart"] = VoiceScene.Option(chart),
            ["cx_severity"] = VoiceScene.Option(2),
            ["cx_assignto"] = VoiceScene.Option(2),
            ["cx_assignuserid"] = new EntityReference("systemuser", crm.UserId(Persona.ProgramOwner)),
            ["cx_followuptype"] = VoiceScene.Option(6),
        };
        more?.Invoke(rule);
        return scene.Admin.Create(rule);
    }

    private void Weeks(int lastPositive, int lastNegative, bool thin = false)
    {
        for (var week = 2; week <= 13; week++)
            Week(ThisMonday.AddDays(-7 * week), thin && week == 5 ? 29 : 100, thin && week == 5 ? 12 : 38 + week % 5, thin && week == 5 ? 5 : 20);
        Week(ThisMonday.AddDays(-7), 100, lastPositive, lastNegative);
    }

    private void Week(DateTime monday, int n, int positive, int negative)
    {
        var key = "nps/organization/all/week/" + monday.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        scene.Admin.Create(new Entity("cx_metricsnapshot")
        {
            ["cx_name"] = key,
            ["cx_key"] = key,
            ["cx_metric"] = VoiceScene.Option(0),
            ["cx_scope"] = VoiceScene.Option(0),
            ["cx_scopeid"] = "all",
            ["cx_grain"] = VoiceScene.Option(1),
            ["cx_periodstart"] = monday,
            ["cx_n"] = n,
            ["cx_positive"] = positive,
            ["cx_negative"] = negative,
        });
    }

    private int Refresh() => (int)scene.Integration.Execute(new OrganizationRequest("cx_RefreshMetrics"))["Alerts"];
}
