using System.Diagnostics;
using System.Globalization;
using LocalDataverse;
using LocalDataverse.Pipeline;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Bench;

/// <summary>cx_RefreshMetrics after a thousand new answers, with little and with much history: the time must not grow with it.</summary>
internal static class RefreshedSnapshots
{
    private const int Little = 10_000;
    private const int Much = 1_000_000;
    private const int New = 1_000;
    private const int Runs = 5;
    private const int Block = 10_000;

    public static Report Measure(WorkFolder folder)
    {
        var little = Refresh(folder, Little);
        var much = Refresh(folder, Much);
        return new Report(
            string.Create(
                CultureInfo.InvariantCulture,
                $"cx_RefreshMetrics after {New} new answers: {little.Quantile(0.5):0} ms at {Little} answers ({little.Spread}), {much.Quantile(0.5):0} ms at {Much} ({much.Spread})"),
            new Limit("much history by little", much.Quantile(0.5) / little.Quantile(0.5), 1.5, "times"));
    }

    private static Times Refresh(WorkFolder folder, int history)
    {
        var clock = new BenchClock(new DateTime(2026, 1, 5, 8, 0, 0, DateTimeKind.Utc));
        using var organization = Organization.Create(
            folder.File(string.Create(CultureInfo.InvariantCulture, $"snapshots-{history}.db")),
            new OrganizationOptions { Clock = clock });
        using (var zip = File.OpenRead(WorkFolder.Solution))
            organization.Import(zip);
        for (var written = 0; written < history; written += Block)
            Write(organization, clock, written, Math.Min(Block, history - written));
        MarkMerged(organization, clock);
        var service = organization.ServiceFor(WellKnown.Administrator);
        var next = history;
        var times = new List<double>();
        for (var run = 0; run <= Runs; run++)
        {
            Write(organization, clock, next, New);
            next += New;
            clock.Advance(TimeSpan.FromMinutes(5));
            times.Add(Merge(service));
        }

        return new Times(times.Skip(1));
    }

    /// <summary>Two answers a second over five channels; a bulk is created at one moment, that of its beginning, which must not be the watermark's.</summary>
    private static void Write(Organization organization, BenchClock clock, int first, int count)
    {
        clock.Advance(TimeSpan.FromSeconds(1));
        using var bulk = organization.Bulk(WellKnown.Administrator);
        for (var i = first; i < first + count; i++)
        {
            if (i % 2 == 0)
                clock.Advance(TimeSpan.FromSeconds(1));
            bulk.Create(new Entity("cx_feedback")
            {
                ["cx_respondedon"] = clock.UtcNow.AddMinutes(-(i % 2880)),
                ["cx_sourcesystem"] = "bench",
                ["cx_sourceid"] = i.ToString(CultureInfo.InvariantCulture),
                ["cx_channel"] = new OptionSetValue(773000000 + i % 5),
                ["cx_nps"] = i * 7 % 11,
                ["cx_csat"] = (decimal)(1 + i % 5),
                ["cx_valence"] = new OptionSetValue(773000000 + i % 3),
                ["cx_feltknownon"] = clock.UtcNow,
            });
        }

        bulk.Complete();
    }

    private static void MarkMerged(Organization organization, BenchClock clock) => organization.ServiceFor(WellKnown.Administrator).Create(new Entity("cx_scheduledjob")
    {
        ["cx_name"] = "metrics",
        ["cx_code"] = "metrics",
        ["cx_cursor"] = string.Create(
            CultureInfo.InvariantCulture,
            $$"""{"merged":[{"stream":"feedback","until":"{{clock.UtcNow:yyyy-MM-dd'T'HH:mm:ss'Z'}}"},{"stream":"emotion","until":"{{clock.UtcNow:yyyy-MM-dd'T'HH:mm:ss'Z'}}"}]}"""),
    });

    private static double Merge(OrganizationService service)
    {
        var watch = Stopwatch.StartNew();
        var merged = 0;
        for (var isDone = false; !isDone;)
        {
            var response = service.Execute(new OrganizationRequest("cx_RefreshMetrics"));
            merged += (int)response["Merged"];
            isDone = (bool)response["Done"];
        }

        if (merged != 2 * New)
            throw new InvalidOperationException($"{merged} rows were merged: what was measured is not what the figure is about.");
        return watch.Elapsed.TotalMilliseconds;
    }

    /// <summary>A clock that is moved on by hand, so that a year's answers don't take a year.</summary>
    private sealed class BenchClock(DateTime start) : TimeProvider
    {
        public DateTime UtcNow { get; private set; } = start;

        public override DateTimeOffset GetUtcNow() => new(UtcNow);

        public void Advance(TimeSpan time) => UtcNow += time;
    }
}
