using System.Diagnostics;
using System.Globalization;
using CxCrm.Local.Demo;
using LocalDataverse;
using LocalDataverse.Pipeline;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Bench;

/// <summary>cx_RecordFeedback with four answers that raise a follow-up, as the integration user, in process, each commit waiting for the disk.</summary>
internal static class RecordedFeedback
{
    private const int Present = 100_000;
    private const int Runs = 500;
    private const int WarmUp = 50;
    private const string Answers =
        """{"version":1,"answers":[{"question":1,"number":2},{"question":2,"number":2},{"question":3,"number":3},{"question":4,"text":"I waited for an hour and nobody called back."}]}""";

    public static string Measure(WorkFolder folder)
    {
        using var organization = Organization.Create(folder.File("feedback.db"), new OrganizationOptions());
        using (var zip = File.OpenRead(WorkFolder.Solution))
            organization.Import(zip);
        var people = Prepare(organization);
        var service = organization.ServiceFor(Staff.Integration);
        var calls = 0;
        var times = new Times([.. people.Take(WarmUp + Runs).Select((person, run) => Record(service, person, run, ref calls)).Skip(WarmUp)]);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"cx_RecordFeedback, four answers and an alert, {Present} feedback present: p50 {times.Quantile(0.5):0.#} ms, p95 {times.Quantile(0.95):0.#} ms ({times.Spread}), at most {calls} calls of IOrganizationService");
    }

    /// <summary>The demo company's frame, its people, and as many feedback rows as the figure asks for; gives people whom nothing is owed.</summary>
    private static List<EntityReference> Prepare(Organization organization)
    {
        var rows = new DemoRows(organization.ServiceFor(WellKnown.Administrator));
        var seed = DemoSeed.AsOf(DateOnly.FromDateTime(DateTime.UtcNow)) with { Feedback = Present };
        new DemoFrame(rows).Write(seed);
        var company = DemoCompany.Make(seed, DemoFrame.DetractorRule(rows));
        using var bulk = organization.Bulk(WellKnown.Administrator);
        foreach (var row in company.Accounts.Concat<Entity>(company.Customers.Select(customer => customer.Row)).Concat(company.Answers.Select(answer => answer.Row)))
            bulk.Create(row);
        bulk.Complete();
        return [.. company.Customers.Where(customer => customer.Row.OpenFollowUps == 0).Select(customer => customer.Row.ToEntityReference())];
    }

    private static double Record(OrganizationService service, EntityReference person, int run, ref int calls)
    {
        var request = new OrganizationRequest("cx_RecordFeedback")
        {
            ["SourceSystem"] = "bench",
            ["SourceId"] = run.ToString(CultureInfo.InvariantCulture),
            ["Contact"] = person,
            ["SurveyCode"] = Surveys.Contact.Code,
            ["Survey"] = new EntityReference("cx_survey", Surveys.Contact.Id),
            ["Channel"] = "web",
            ["AnswersJson"] = Answers,
        };
        var watch = Stopwatch.StartNew();
        var response = service.Execute(request);
        var elapsed = watch.Elapsed.TotalMilliseconds;
        if (response.Results["Task"] is not EntityReference)
            throw new InvalidOperationException("The feedback led to no follow-up: what was measured is not what the figure is about.");
        calls = Math.Max(calls, service.LastDiagnostics!.ServiceCalls);
        return elapsed;
    }
}
