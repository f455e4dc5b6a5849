using System.Diagnostics;

namespace CxCrm.Plugins.Tests.OneVoice;

/// <summary>A disruption that touches ten thousand customers.</summary>
[Trait("Requirement", "99")]
public sealed class SpreadScaleTests : IDisposable
{
    private const int Customers = 10_000;

    private readonly CrmOrganization crm = CrmOrganization.Fresh();
    private readonly OneVoiceScene scene;
    private readonly Guid disruption;

    public SpreadScaleTests()
    {
        scene = new OneVoiceScene(crm);
        scene.Contacts(Customers, "Nord");
        disruption = scene.Disruption();
    }

    public void Dispose() => crm.Dispose();

    [Fact]
    public void Ten_thousand_customers_are_marked_once_in_bounded_slices_however_often_it_stops_and_starts()
    {
        var times = new List<TimeSpan>();
        Slice(() => scene.SpreadSegment(disruption, "Nord"));
        Slice(() => scene.Spread(disruption));
        Slice(() => scene.SpreadSegment(disruption, "Nord"));
        while (!Slice(() => scene.Continue()))
        {
            // The timer goes on where the others stopped.
        }

        var rows = scene.Affected(disruption);
        Assert.Equal(Customers, rows.Count);
        Assert.Equal(Customers, rows.Select(row => ((EntityReference)row["cx_contactid"]).Id).Distinct().Count());
        Assert.Equal(Customers, scene.Row("cx_disruption", disruption)["cx_affected"]);
        // The middle one: a busy machine can hold up any single call.
        var middle = times.Order().ElementAt(times.Count / 2);
        Assert.True(middle < TimeSpan.FromSeconds(2), $"A slice took {middle.TotalMilliseconds:0} ms.");

        bool Slice(Func<OrganizationResponse> call)
        {
            var watch = Stopwatch.StartNew();
            var response = call();
            times.Add(watch.Elapsed);
            Assert.InRange((int)response["Marked"], 0, 500);
            Assert.InRange(crm.Calls, 1, 10);
            return (bool)response["Done"];
        }
    }

    [Fact]
    public async Task Two_who_mark_at_once_mark_everybody_once()
    {
        scene.SpreadSegment(disruption, "Nord");

        await Task.WhenAll(Task.Run(UntilDone), Task.Run(UntilDone));

        var rows = scene.Affected(disruption);
        Assert.Equal(Customers, rows.Count);
        Assert.Equal(Customers, rows.Select(row => ((EntityReference)row["cx_contactid"]).Id).Distinct().Count());

        void UntilDone()
        {
            while (!(bool)scene.Spread(disruption)["Done"])
            {
                // Each slice is one call.
            }
        }
    }

    [Fact]
    public void Those_of_a_disruption_that_is_over_leave_the_lists_in_slices()
    {
        scene.SpreadSegment(disruption, "Nord");
        scene.Spread(disruption);
        scene.Frontline.Update(new Entity("cx_disruption", disruption) { ["cx_to"] = crm.Clock.UtcNow });

        var settled = 0;
        bool isDone;
        do
        {
            var response = scene.Continue();
            settled += (int)response["Settled"];
            isDone = (bool)response["Done"];
        }
        while (!isDone);

        Assert.Equal(1000, settled);
        Assert.All(scene.Affected(disruption), row => Assert.Equal(OneVoiceScene.Option(2), row["cx_state"]));
    }
}
