using System.Diagnostics;
using System.Globalization;
using LocalDataverse;
using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Bench;

/// <summary>Preview and erasure of a person with 10,000 related rows among 1,000,000, as an administrator, in process, each commit waiting for the disk.</summary>
internal static class ErasedPerson
{
    private const int People = 10_000;
    private const int Own = 10_000;
    private const int Others = 1_000_000 - Own - People;

    public static Report Measure(WorkFolder folder)
    {
        using var organization = Organization.Create(folder.File("erasure.db"), new OrganizationOptions());
        using (var zip = File.OpenRead(WorkFolder.Solution))
            organization.Import(zip);
        var service = organization.ServiceFor(LocalDataverse.Storage.WellKnown.Administrator);
        while (!(bool)service.Execute(new OrganizationRequest("cx_InstallReferenceData"))["Done"])
        {
            // Each call installs a slice.
        }

        var person = Load(organization);
        var request = (EntityReference)service.Execute(new OrganizationRequest("cx_OpenPrivacyRequest")
        {
            ["Contact"] = new EntityReference("contact", person),
            ["Type"] = "erasure",
            ["IdentityConfirmed"] = true,
        })["Request"];
        var preview = Timed(() => service.Execute(new OrganizationRequest("cx_PreviewErasure") { ["Request"] = request }), out var plan);
        var slices = new List<(double Time, string Stage)>();
        var before = Environment.CpuUsage.TotalTime;
        OrganizationResponse answer;
        do
        {
            var time = Timed(() => service.Execute(new OrganizationRequest("cx_ContinueErasure") { ["Request"] = request }), out answer);
            slices.Add((time, (string)answer["Stage"]));
        }
        while (!(bool)answer["Done"] && (int)answer["Undecided"] == 0);

        var processor = Environment.CpuUsage.TotalTime - before;
        if (!(bool)answer["Done"])
            throw new InvalidOperationException("The erasure waits for a decision: what was measured is not what the figure is about.");
        var times = new Times(slices.Select(slice => slice.Time));
        var slowest = slices.MaxBy(slice => slice.Time);
        return new Report(
            string.Create(
                CultureInfo.InvariantCulture,
                $"erasure, {plan["Rows"]} rows of one person among 1,000,000: {slices.Count} calls, p50 {times.Quantile(0.5):0} ms, the slowest ends in {slowest.Stage}; {processor.TotalSeconds:0.0} s of the processor"),
            new Limit("preview", preview, 2000, "ms"),
            new Limit("all calls", slices.Sum(slice => slice.Time) / 1000, 15, "s"),
            new Limit("slowest call", slowest.Time, 2000, "ms"));
    }

    private static double Timed(Func<OrganizationResponse> call, out OrganizationResponse answer)
    {
        var watch = Stopwatch.StartNew();
        answer = call();
        return watch.Elapsed.TotalMilliseconds;
    }

    private static Guid Load(Organization organization)
    {
        using var bulk = organization.Bulk(LocalDataverse.Storage.WellKnown.Administrator);
        var rows = new ErasureRows(bulk);
        var everybody = Enumerable.Range(0, People).Select(rows.Contact).ToList();
        rows.Of(everybody.Skip(1).ToList(), Others);
        rows.Of([everybody[0]], Own);
        bulk.Complete();
        return everybody[0].Id;
    }
}
