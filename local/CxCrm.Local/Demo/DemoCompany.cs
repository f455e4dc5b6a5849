using CxCrm.Plugins.Tables;
using CxCrm.Plugins.Voice.Metrics;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Local.Demo;

/// <summary>The rows of the demo company that are written in bulk, made up whole before the first is written.</summary>
internal sealed class DemoCompany
{
    private DemoCompany(DemoSeed seed, IReadOnlyList<Account> accounts, IReadOnlyList<DemoCustomer> customers, IReadOnlyList<DemoAnswer> answers, IReadOnlyList<DemoFollowUp> followUps)
    {
        Seed = seed;
        Accounts = accounts;
        Customers = customers;
        Answers = answers;
        FollowUps = followUps;
    }

    public DemoSeed Seed { get; }

    public IReadOnlyList<Account> Accounts { get; }

    public IReadOnlyList<DemoCustomer> Customers { get; }

    public IReadOnlyList<DemoAnswer> Answers { get; }

    public IReadOnlyList<DemoFollowUp> FollowUps { get; }

    /// <param name="seed">What it follows from.</param>
    /// <param name="rule">The alert rule that a detractor's answer sets off.</param>
    public static DemoCompany Make(DemoSeed seed, EntityReference rule)
    {
        var made = new Customers(seed, Staff.Agents);
        var accounts = made.MakeAccounts();
        var customers = made.MakePeople(accounts);
        var answers = new Answers(seed, customers, WordBank.Load()).Make();
        var followUps = new FollowUps(seed, rule).Make(answers);
        CustomerColumns.Write(customers, answers, followUps, seed.Now);
        AccountColumns.Write(customers, answers, seed.Now);
        return new DemoCompany(seed, accounts, customers, answers, followUps);
    }

    /// <summary>All rows in the order in which each finds those it refers to; snapshots are merged from the feedback by the product's own code.</summary>
    public void WriteTo(IOrganizationService sink)
    {
        foreach (var account in Accounts)
            sink.Create(account);
        foreach (var customer in Customers)
            sink.Create(customer.Row);
        foreach (var answer in Answers)
            Write(sink, answer);
        foreach (var followUp in FollowUps)
            Write(sink, followUp);
        var sums = new SnapshotSums();
        foreach (var stream in new SnapshotStream[] { new FeedbackStream(), new EmotionStream() })
        {
            foreach (var answer in Answers)
                stream.Count(answer.Row, sums);
        }

        Snapshots.Merge(sink, sums, Seed.Now);
        sink.Create(Watermark());
    }

    private static void Write(IOrganizationService sink, DemoAnswer answer)
    {
        sink.Create(answer.Row);
        foreach (var given in answer.Answers)
            sink.Create(given);
    }

    private static void Write(IOrganizationService sink, DemoFollowUp followUp)
    {
        sink.Create(followUp.Row);
        foreach (var alert in followUp.Alerts)
            sink.Create(alert);
        if (followUp.Closing is { } closing)
            sink.Update(closing);
    }

    /// <summary>The job that merges new feedback goes on after the last of these.</summary>
    private CxScheduledJob Watermark() => new(DemoProgram.Id(60))
    {
        Name = "metrics",
        Code = "metrics",
        StartedOn = Seed.Now,
        FinishedOn = Seed.Now,
        Outcome = CxScheduledJobOutcome.Done,
        Cursor = Answers[^1].On.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
    };
}
