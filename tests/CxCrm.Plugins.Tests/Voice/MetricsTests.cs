
namespace CxCrm.Plugins.Tests.Voice;

public sealed class MetricsTests : IDisposable
{
    private readonly CrmOrganization crm = CrmOrganization.Fresh();
    private readonly VoiceScene scene;

    public MetricsTests()
    {
        crm.Clock.Set(new DateTime(2026, 5, 18, 8, 0, 0, DateTimeKind.Utc));
        scene = new VoiceScene(crm);
        scene.Admin.Update(new Entity("cx_alertrule", scene.Rule) { ["statecode"] = new OptionSetValue(1) });
    }

    public void Dispose() => crm.Dispose();

    [Fact]
    [Trait("Requirement", "118")]
    public void New_answers_are_merged_into_day_and_month_with_their_interval()
    {
        foreach (var nps in new[] { 10, 9, 7, 3 })
            scene.Answer(nps: nps);
        crm.Clock.Advance(TimeSpan.FromMinutes(5));

        Assert.Equal((4, true), Refresh());

        var day = Snapshot("nps/organization/all/day/2026-05-18");
        Assert.Equal((4, 2, 1), (day["cx_n"], day["cx_positive"], day["cx_negative"]));
        Assert.Equal(25m, (decimal)day["cx_value"]);
        Assert.InRange(25m, (decimal)day["cx_low"], (decimal)day["cx_high"]);
        Assert.Equal(4, Snapshot("nps/organization/all/month/2026-05-01")["cx_n"]);
        Assert.Equal(4, Snapshot($"nps/survey/{scene.Survey:D}/day/2026-05-18")["cx_n"]);
    }

    [Fact]
    public void An_answer_is_counted_once_however_often_it_runs()
    {
        scene.Answer(nps: 10);
        crm.Clock.Advance(TimeSpan.FromMinutes(5));
        Refresh();

        Assert.Equal((0, true), Refresh());
        scene.Answer(nps: 0);
        crm.Clock.Advance(TimeSpan.FromMinutes(5));

        Assert.Equal((1, true), Refresh());
        Assert.Equal(2, Snapshot("nps/organization/all/month/2026-05-01")["cx_n"]);
        Assert.Equal(0m, Snapshot("nps/organization/all/month/2026-05-01")["cx_value"]);
    }

    [Fact]
    public void What_was_recorded_a_moment_ago_waits_for_its_transaction_to_end()
    {
        scene.Answer(nps: 10);

        Assert.Equal((0, true), Refresh());
    }

    // The clock stands still in a test: all of these are of one second.
    [Fact]
    public void A_second_with_more_answers_than_a_slice_is_merged_whole()
    {
        for (var i = 0; i < 253; i++)
            Import(i, 9);
        crm.Clock.Advance(TimeSpan.FromMinutes(5));
        var merged = 0;
        for (var done = false; !done;)
        {
            var (count, isDone) = Refresh();
            merged += count;
            done = isDone;
        }

        Assert.Equal(253, merged);
        Assert.Equal(253, Snapshot("nps/organization/all/day/2026-05-18")["cx_n"]);
    }

    [Fact]
    public void A_slice_ends_where_a_second_ends()
    {
        for (var i = 0; i < 249; i++)
            Import(i, 9);
        crm.Clock.Advance(TimeSpan.FromSeconds(1));
        for (var i = 0; i < 3; i++)
            scene.Answer(nps: 3);
        crm.Clock.Advance(TimeSpan.FromMinutes(5));

        Assert.Equal((249, false), Refresh());
        Assert.Equal((3, true), Refresh());
        Assert.Equal(252, Snapshot("nps/organization/all/day/2026-05-18")["cx_n"]);
    }

    private void Import(int id, int nps) => scene.Admin.Create(new Entity("cx_feedback")
    {
        ["cx_respondedon"] = crm.Clock.UtcNow,
        ["cx_sourcesystem"] = "import",
        ["cx_sourceid"] = $"{id}",
        ["cx_nps"] = nps,
    });

    private (int Merged, bool Done) Refresh()
    {
        var response = scene.Integration.Execute(new OrganizationRequest("cx_RefreshMetrics"));
        return ((int)response["Merged"], (bool)response["Done"]);
    }

    private Entity Snapshot(string key) => Assert.Single(scene.Rows("cx_metricsnapshot", ("cx_key", key)));
}
