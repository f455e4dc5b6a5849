using System.Diagnostics;
using System.Globalization;
using CxCrm.Local.Demo;
using LocalDataverse;
using LocalDataverse.Pipeline;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Bench;

/// <summary>cx_CheckMessage for one contact of a company, in process; the figure is 2 ms and three calls.</summary>
internal static class MessageGateFigure
{
    private const int People = 2000;
    private const int Runs = 1000;
    private const int WarmUp = 100;

    public static Report Measure(WorkFolder folder)
    {
        using var organization = Organization.Create(folder.File("gate.db"), new OrganizationOptions());
        using (var zip = File.OpenRead(WorkFolder.Solution))
            organization.Import(zip);
        var rows = new DemoRows(organization.ServiceFor(WellKnown.Administrator));
        new DemoFrame(rows).Write(DemoSeed.AsOf(DateOnly.FromDateTime(DateTime.UtcNow)));
        var contacts = Contacts(organization);
        var service = organization.ServiceFor(Staff.Integration);
        var calls = 0;
        var times = new Times([.. Enumerable.Range(0, WarmUp + Runs).Select(run => Check(service, contacts[run % contacts.Count], ref calls)).Skip(WarmUp)]);
        return new Report(
            string.Create(CultureInfo.InvariantCulture, $"cx_CheckMessage: p50 {times.Quantile(0.5):0.##} ms, p95 {times.Quantile(0.95):0.##} ms ({times.Spread})"),
            new Limit("one message asked about, p50", times.Quantile(0.5), 2, "ms"),
            new Limit("service calls", calls, 3, "calls"));
    }

    private static List<Guid> Contacts(Organization organization)
    {
        var ids = new List<Guid>();
        using var bulk = organization.Bulk(WellKnown.Administrator);
        for (var number = 0; number < People; number++)
        {
            var account = Guid.NewGuid();
            var contact = Guid.NewGuid();
            bulk.Create(new Entity("account", account) { ["name"] = "Firma", ["cx_legalform"] = new OptionSetValue(773000000) });
            bulk.Create(new Entity("contact", contact) { ["lastname"] = "Holm", ["emailaddress1"] = "holm@example.dk", ["parentcustomerid"] = new EntityReference("account", account) });
            ids.Add(contact);
        }

        bulk.Complete();
        return ids;
    }

    private static double Check(OrganizationService service, Guid contact, ref int calls)
    {
        var request = new OrganizationRequest("cx_CheckMessage") { ["Recipient"] = new EntityReference("contact", contact), ["Purpose"] = "newsletter", ["Channel"] = "email", ["Language"] = 1030 };
        var watch = Stopwatch.StartNew();
        var response = service.Execute(request);
        var elapsed = watch.Elapsed.TotalMilliseconds;
        if ((string)response.Results["Rule"] != "dk.consent")
            throw new InvalidOperationException("The gate decided by another rule: what was measured is not what the figure is about.");
        calls = Math.Max(calls, service.LastDiagnostics!.ServiceCalls);
        return elapsed;
    }
}
