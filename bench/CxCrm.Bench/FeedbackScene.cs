using System.Globalization;
using CxCrm.Local.Demo;
using LocalDataverse;
using LocalDataverse.Pipeline;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Bench;

/// <summary>The demo company's frame with many customers and a million feedback rows, and answers that come in from a survey tool.</summary>
internal sealed class FeedbackScene
{
    public const int Present = 1_000_000;

    private const int People = 20_000;
    private const int Firms = 3_000;
    private const int Block = 50_000;
    private const int FirstOption = 773000000;

    /// <summary>One answer in so many sets off an alert.</summary>
    private const int AlertEvery = 20;

    private readonly Organization _organization;
    private readonly List<EntityReference> _people;
    private int _next;

    public FeedbackScene(Organization organization)
    {
        var rows = new DemoRows(organization.ServiceFor(WellKnown.Administrator));
        var seed = DemoSeed.AsOf(DateOnly.FromDateTime(DateTime.UtcNow)) with { Feedback = 0, Contacts = People, Accounts = Firms };
        new DemoFrame(rows).Write(seed);
        _people = Customers(organization, DemoCompany.Make(seed, DemoFrame.DetractorRule(rows)));
        for (var written = 0; written < Present; written += Block)
            Fill(organization, seed.Start, written);
        _organization = organization;
    }

    /// <summary>Answers not yet recorded, one in twenty of them a detractor's who has no open follow-up; every person answers at most once.</summary>
    public IReadOnlyList<IncomingAnswer> Take(int count) => [.. Enumerable.Range(0, count).Select(_ => Next())];

    /// <summary>Records one answer, by any number of clients at once; returns how many service calls it took.</summary>
    /// <exception cref="InvalidOperationException">It did not lead to what the figure is about.</exception>
    public int Record(IncomingAnswer answer)
    {
        var service = _organization.ServiceFor(Staff.Integration);
        var response = service.Execute(answer.Request());
        if (response.Results["Created"] is not true || response.Results.ContainsKey("Task") != answer.IsDetractor)
            throw new InvalidOperationException("An answer did not lead to what was expected: what was measured is not what the figure is about.");
        return service.LastDiagnostics!.ServiceCalls;
    }

    private IncomingAnswer Next()
    {
        var number = _next++;
        return new IncomingAnswer(number, _people[number], number % AlertEvery == AlertEvery - 1);
    }

    private static List<EntityReference> Customers(Organization organization, DemoCompany company)
    {
        using var bulk = organization.Bulk(WellKnown.Administrator);
        foreach (var row in company.Accounts.Concat<Entity>(company.Customers.Select(customer => customer.Row)))
            bulk.Create(row);
        bulk.Complete();
        return [.. company.Customers.Select(customer => customer.Row.ToEntityReference())];
    }

    private void Fill(Organization organization, DateTime start, int first)
    {
        using var bulk = organization.Bulk(WellKnown.Administrator);
        for (var number = first; number < first + Block; number++)
            bulk.Create(Earlier(number, start));
        bulk.Complete();
    }

    /// <summary>An answer of the past year; neighbours in time are different people.</summary>
    private Entity Earlier(int number, DateTime start) => new("cx_feedback")
    {
        ["cx_surveyid"] = new EntityReference("cx_survey", Surveys.All[number % Surveys.All.Count].Id),
        ["cx_touchpointid"] = new EntityReference("cx_touchpoint", Surveys.All[number % Surveys.All.Count].Touchpoint),
        ["cx_contactid"] = _people[(int)(number * 7919L % People)],
        ["cx_channel"] = new OptionSetValue(FirstOption + (number % 5)),
        ["cx_respondedon"] = start.AddSeconds(number * 31L),
        ["cx_sourcesystem"] = Surveys.Tool,
        ["cx_sourceid"] = string.Create(CultureInfo.InvariantCulture, $"earlier-{number}"),
        ["cx_nps"] = number * 7 % 11,
        ["cx_csat"] = (decimal)(1 + (number % 5)),
        ["cx_status"] = new OptionSetValue(FirstOption),
        ["ownerid"] = new EntityReference("systemuser", Staff.Agents[number % Staff.Agents.Count]),
    };
}
