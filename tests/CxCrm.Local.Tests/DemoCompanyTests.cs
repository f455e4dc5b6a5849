using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CxCrm.Local.Demo;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Local.Tests;

public sealed class DemoCompanyTests
{
    private static readonly DateOnly Day = new(2026, 1, 31);
    private static readonly Lazy<DemoCompany> Standard = new(() => Make(DemoSeed.AsOf(Day)));

    [Fact]
    public void It_has_2000_contacts_300_accounts_and_20000_feedback()
    {
        Assert.Equal(2_000, Standard.Value.Customers.Count);
        Assert.Equal(300, Standard.Value.Accounts.Count);
        Assert.Equal(20_000, Standard.Value.Answers.Count);
    }

    [Fact]
    public void The_same_day_and_seed_give_the_same_company() => Assert.Equal(Checksum(Small(Day)), Checksum(Small(Day)));

    [Fact]
    public void Another_seed_gives_another_company() => Assert.NotEqual(Checksum(Small(Day)), Checksum(Make(SmallSeed(Day) with { Seed = 2 })));

    [Fact]
    public void All_feedback_lies_in_the_twelve_months_before_the_day() =>
        Assert.All(Standard.Value.Answers, answer => Assert.InRange(answer.On, Standard.Value.Seed.Start, Standard.Value.Seed.Now));

    [Fact]
    public void The_year_has_a_dip_and_ends_better_than_it_began()
    {
        var (first, dip, last) = (Nps(0, 0.2), Nps(0.38, 0.48), Nps(0.8, 1));
        Assert.True(dip < first - 20, $"{dip} is no dip from {first}");
        Assert.True(last > first + 5, $"{last} is no gain on {first}");
    }

    [Fact]
    public void Some_follow_ups_are_open_and_some_of_those_late()
    {
        var open = Standard.Value.FollowUps.Where(followUp => followUp.ClosedOn is null).ToList();
        Assert.Contains(open, followUp => followUp.Row.SlaDue < Standard.Value.Seed.Now);
        Assert.Contains(open, followUp => followUp.Row.SlaDue >= Standard.Value.Seed.Now.AddDays(-1));
        Assert.Equal(open.Count, open.Select(followUp => followUp.Row.RegardingObjectId!.Id).Distinct().Count());
    }

    [Fact]
    public void Nobody_can_be_reached_by_the_addresses_in_it() =>
        Assert.All(Standard.Value.Customers, customer => Assert.EndsWith("@example.com", customer.Row.EMailAddress1, StringComparison.Ordinal));

    [Fact]
    public void The_bank_of_own_words_has_150_sentences_or_more_and_none_twice()
    {
        var said = new[] { "da.txt", "sv.txt" }.SelectMany(Lines).ToList();
        Assert.True(said.Count >= 150);
        Assert.Equal(said.Count, said.Distinct(StringComparer.Ordinal).Count());
    }

    private static DemoSeed SmallSeed(DateOnly day) => DemoSeed.AsOf(day) with { Accounts = 10, Contacts = 40, Feedback = 300 };

    private static DemoCompany Small(DateOnly day) => Make(SmallSeed(day));

    private static DemoCompany Make(DemoSeed seed) => DemoCompany.Make(seed, new EntityReference("cx_alertrule", Guid.Empty));

    private static double Nps(double from, double to)
    {
        var seed = Standard.Value.Seed;
        var scores = Standard.Value.Answers
            .Where(answer => answer.Row.Nps is not null && (answer.On - seed.Start) / (seed.Now - seed.Start) is var share && share >= from && share < to)
            .Select(answer => answer.Row.Nps!.Value).ToList();
        return 100.0 * (scores.Count(score => score >= 9) - scores.Count(score => score <= 6)) / scores.Count;
    }

    private static IEnumerable<string> Lines(string file)
    {
        using var reader = new StreamReader(typeof(WordBank).Assembly.GetManifestResourceStream(file)!);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }

    private static string Checksum(DemoCompany company)
    {
        var text = new StringBuilder();
        foreach (var row in company.Accounts.Concat<Entity>(company.Customers.Select(customer => customer.Row)).Concat(company.Answers.Select(answer => answer.Row)).Concat(company.Answers.SelectMany(answer => answer.Answers)).Concat(company.FollowUps.Select(followUp => followUp.Row)))
        {
            text.Append(CultureInfo.InvariantCulture, $"{row.LogicalName} {row.Id}");
            foreach (var (column, value) in row.Attributes.OrderBy(attribute => attribute.Key, StringComparer.Ordinal))
                text.Append(CultureInfo.InvariantCulture, $" {column}={Text(value)}");
        }

        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static object? Text(object? value) => value switch
    {
        EntityReference reference => reference.Id,
        OptionSetValue option => option.Value,
        _ => value,
    };
}
