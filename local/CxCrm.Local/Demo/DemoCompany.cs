using CxCrm.Plugins.Tables;
using CxCrm.Plugins.Voice.Text;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Local.Demo;

/// <summary>The rows of the demo company that are written in bulk, made up whole before the first is written.</summary>
internal sealed class DemoCompany
{
    private DemoCompany(
        DemoSeed seed, IReadOnlyList<Account> accounts, IReadOnlyList<DemoCustomer> customers,
        IReadOnlyList<CxInvitation> invitations, IReadOnlyList<DemoAnswer> answers, IReadOnlyList<DemoTheme> themes, IReadOnlyList<DemoFollowUp> followUps)
    {
        Seed = seed;
        Accounts = accounts;
        Customers = customers;
        Invitations = invitations;
        Answers = answers;
        Themes = themes;
        FollowUps = followUps;
    }

    public DemoSeed Seed { get; }

    public IReadOnlyList<Account> Accounts { get; }

    public IReadOnlyList<DemoCustomer> Customers { get; }

    /// <summary>Who was asked lately, or not and why.</summary>
    public IReadOnlyList<CxInvitation> Invitations { get; }

    public IReadOnlyList<DemoAnswer> Answers { get; }

    /// <summary>What the answers' own words bring up.</summary>
    public IReadOnlyList<DemoTheme> Themes { get; }

    public IReadOnlyList<DemoFollowUp> FollowUps { get; }

    /// <param name="seed">What it follows from.</param>
    /// <param name="rule">The alert rule that a detractor's answer sets off.</param>
    /// <param name="lists">The word lists that own words are read by; without them they stay unread.</param>
    public static DemoCompany Make(DemoSeed seed, EntityReference rule, WordLists? lists = null)
    {
        var made = new Customers(seed, Staff.Agents);
        var accounts = made.MakeAccounts();
        var customers = made.MakePeople(accounts);
        var answers = new Answers(seed, customers, WordBank.Load()).Make();
        var invitations = new DemoInvitations(seed, customers).Make(answers);
        IReadOnlyList<DemoTheme> themes = lists is null ? [] : new OwnWordsReading(seed, lists).Read(answers);
        var followUps = new FollowUps(seed, rule).Make(answers);
        CustomerColumns.Write(customers, answers, followUps, seed.Now);
        AccountColumns.Write(customers, answers, seed.Now);
        return new DemoCompany(seed, accounts, customers, invitations, answers, themes, followUps);
    }

    /// <summary>All rows in the order in which each finds those it refers to; snapshots are merged from the feedback by the product's own code.</summary>
    public void WriteTo(IOrganizationService sink)
    {
        foreach (var account in Accounts)
            sink.Create(account);
        foreach (var customer in Customers)
            sink.Create(customer.Row);
        foreach (var invitation in Invitations)
            sink.Create(invitation);
        foreach (var answer in Answers)
            Write(sink, answer);
        foreach (var theme in Themes)
            sink.Create(theme.Row);
        foreach (var followUp in FollowUps)
            Write(sink, followUp);
        var snapshots = new DemoSnapshots(this);
        snapshots.WriteTo(sink, Seed.Now);
        sink.Create(Watermark(snapshots.Cursor));
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
    private CxScheduledJob Watermark(string cursor) => new(DemoProgram.Id(60))
    {
        Name = "metrics",
        Code = "metrics",
        StartedOn = Seed.Now,
        FinishedOn = Seed.Now,
        Outcome = CxScheduledJobOutcome.Done,
        Cursor = cursor,
    };
}
