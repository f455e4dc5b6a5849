using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CxCrm.Local.Demo;
using LocalDataverse;
using LocalDataverse.Pipeline;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Bench;

/// <summary>cx_VerifyConsentLedger over 100,000 events, in process, all slices, by two callers side by side as the functions' nightly run has four; the figure is 2 s.</summary>
internal static class ConsentLedgerFigure
{
    private const int Subjects = 20_000;
    private const int EventsEach = 5;
    private const int Runs = 5;
    private const int Callers = 2;

    public static Report Measure(WorkFolder folder)
    {
        using var organization = Organization.Create(folder.File("ledger.db"), new OrganizationOptions());
        using (var zip = File.OpenRead(WorkFolder.Solution))
            organization.Import(zip);
        new DemoFrame(new DemoRows(organization.ServiceFor(WellKnown.Administrator))).Write(DemoSeed.AsOf(DateOnly.FromDateTime(DateTime.UtcNow)));
        Fill(organization);
        Verify(organization, Callers);
        var (several, one) = (new Effort(), new Effort());
        for (var run = 0; run < Runs; run++)
        {
            several.Do([Callers], callers => Verify(organization, callers));
            one.Do([1], callers => Verify(organization, callers));
        }

        return new Report(
            string.Create(CultureInfo.InvariantCulture, $"cx_VerifyConsentLedger, {Subjects * EventsEach} events of {Subjects} people, all slices: {Callers} callers {Told(several)}; one caller {Told(one)}"),
            new Limit("all events verified", several.Times.Quantile(0.5), 2000, "ms"));
    }

    private static string Told(Effort effort) =>
        string.Create(CultureInfo.InvariantCulture, $"{effort.Times.Quantile(0.5):0} ms ({effort.ProcessorEach:0} of the processor; {effort.Times.Spread})");

    private static void Verify(Organization organization, int callers)
    {
        var events = Enumerable.Range(1, callers).AsParallel().WithDegreeOfParallelism(callers)
            .Sum(part => Verify(organization.ServiceFor(WellKnown.Administrator), part, callers));
        if (events != Subjects * EventsEach)
            throw new InvalidOperationException($"{events} events were verified.");
    }

    private static int Verify(OrganizationService service, int part, int parts)
    {
        var request = new OrganizationRequest("cx_VerifyConsentLedger") { ["Part"] = part, ["Parts"] = parts };
        var events = 0;
        while (true)
        {
            var response = service.Execute(request);
            if ((int)response.Results["FindingCount"] != 0)
                throw new InvalidOperationException("The history is found damaged: " + response.Results["Findings"]);
            events += (int)response.Results["Events"];
            if ((bool)response.Results["Done"])
                return events;
            request["Cursor"] = response.Results["Cursor"];
        }
    }

    // True chains by the documented format (docs/privacy.md), written past the plug-ins.
    private static void Fill(Organization organization)
    {
        using var bulk = organization.Bulk(WellKnown.Administrator);
        for (var number = 0; number < Subjects; number++)
        {
            var subject = Guid.NewGuid().ToString("D");
            var previous = new string('0', 64);
            for (var sequence = 1; sequence <= EventsEach; sequence++)
            {
                var digest = Sha256("0123456789abcdef" + "{\"version\":1}");
                var hash = Sha256(Text(subject, sequence, previous, digest));
                bulk.Create(Row(subject, sequence, previous, digest, hash));
                previous = hash;
            }

            bulk.Create(new Entity("cx_consentledger", Guid.NewGuid()) { ["cx_subjectid"] = subject, ["cx_headseq"] = EventsEach, ["cx_headhash"] = previous });
        }

        bulk.Complete();
    }

    private static Entity Row(string subject, int sequence, string previous, string digest, string hash) => new("cx_consentevent", Guid.NewGuid())
    {
        ["cx_subjectid"] = subject,
        ["cx_seq"] = sequence,
        ["cx_event"] = new OptionSetValue(773000004),
        ["cx_source"] = "bench",
        ["cx_occurredon"] = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc),
        ["cx_actor"] = "system",
        ["cx_personalpart"] = "{\"version\":1}",
        ["cx_salt"] = "0123456789abcdef",
        ["cx_personaldigest"] = digest,
        ["cx_previoushash"] = previous,
        ["cx_hash"] = hash,
    };

    private static string Text(string subject, int sequence, string previous, string digest)
    {
        (string Name, string Value)[] fields =
        [
            ("subject", subject), ("seq", sequence.ToString(CultureInfo.InvariantCulture)), ("previous", previous), ("event", "merged"), ("purpose", ""), ("channel", ""), ("text", ""),
            ("source", "bench"), ("when", "2026-01-01T00:00:00Z"), ("actor", "system"), ("personal", digest),
        ];
        return "cxledger/1\n" + string.Concat(fields.Select(field => string.Create(CultureInfo.InvariantCulture, $"{field.Name}={field.Value.Length}:{field.Value}\n")));
    }

    private static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
