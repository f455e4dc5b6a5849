using System.Globalization;
using System.Text;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Local.Demo;

/// <summary>Makes up the companies and people. Addresses end in example.com (RFC 2606) and numbers are ones nobody has.</summary>
internal sealed class Customers(DemoSeed seed, IReadOnlyList<Guid> agents)
{
    private const double SwedishShare = 0.4;
    private static readonly string[] Trades = ["Bygg", "Data", "Energi", "Handel", "Konsult", "Logistik", "Mekanik", "Media", "Transport", "Teknik", "Design", "Foods", "Marine", "Sport"];

    private readonly DemoRandom _firms = seed.Random(DemoPart.Accounts);
    private readonly DemoRandom _people = seed.Random(DemoPart.Contacts);

    public IReadOnlyList<Account> MakeAccounts() => [.. Enumerable.Range(0, seed.Accounts).Select(Account)];

    public IReadOnlyList<DemoCustomer> MakePeople(IReadOnlyList<Account> accounts) => [.. Enumerable.Range(0, seed.Contacts).Select(number => Person(number, accounts))];

    private Account Account(int number)
    {
        var swedish = _firms.Chance(SwedishShare);
        var town = _firms.Pick(swedish ? Places.Sweden : Places.Denmark);
        var family = _firms.Pick(swedish ? Names.SwedishLast : Names.DanishLast);
        return new Account(_firms.Id())
        {
            Name = $"{family} {_firms.Pick(Trades)} {(swedish ? "AB" : "ApS")}",
            AccountNumber = string.Create(CultureInfo.InvariantCulture, $"K{10_000 + number}"),
            Address1_Line1 = Street(_firms, swedish),
            Address1_PostalCode = town.PostalCode,
            Address1_City = town.Name,
            Address1_Country = swedish ? "Sverige" : "Danmark",
            Country = swedish ? CxCountry.Sweden : CxCountry.Denmark,
            IsKeyCustomer = _firms.Chance(0.08),
            OwnerId = Agent(number),
            ["overriddencreatedon"] = Long(_firms),
        };
    }

    private DemoCustomer Person(int number, IReadOnlyList<Account> accounts)
    {
        var account = _people.Chance(0.75) ? _people.Pick(accounts) : null;
        var swedish = account is null ? _people.Chance(SwedishShare) : account.Country == CxCountry.Sweden;
        var town = _people.Pick(swedish ? Places.Sweden : Places.Denmark);
        var (first, last) = (_people.Pick(swedish ? Names.SwedishFirst : Names.DanishFirst), _people.Pick(swedish ? Names.SwedishLast : Names.DanishLast));
        var contact = new Contact(_people.Id())
        {
            FirstName = first,
            LastName = last,
            EMailAddress1 = string.Create(CultureInfo.InvariantCulture, $"{Plain(first)}.{Plain(last)}{number}@example.com"),
            MobilePhone = Phone(swedish),
            Address1_Line1 = Street(_people, swedish),
            Address1_PostalCode = account?.Address1_PostalCode ?? town.PostalCode,
            Address1_City = account?.Address1_City ?? town.Name,
            Address1_Country = swedish ? "Sverige" : "Danmark",
            Country = swedish ? CxCountry.Sweden : CxCountry.Denmark,
            Language = _people.Chance(0.04) ? CxLanguage.English : swedish ? CxLanguage.Swedish : CxLanguage.Danish,
            OwnerId = account?.OwnerId ?? Agent(number),
            Segment = account is null ? "private" : account.IsKeyCustomer == true ? "key" : "business",
            DataSource = _people.Chance(0.7) ? "Order" : "Enquiry",
            ["overriddencreatedon"] = Long(_people),
        };
        if (account is not null)
            contact.ParentCustomerId = account.ToEntityReference();
        return new DemoCustomer(contact, account, _people.Normal(0, 0.6), _people.Chance(0.93));
    }

    private EntityReference Agent(int number) => new(SystemUser.LogicalName, agents[number % agents.Count]);

    /// <summary>A customer since one to eight years.</summary>
    private DateTime Long(DemoRandom random) => seed.Now.AddDays(-random.Next(370, 2_900));

    private static string Street(DemoRandom random, bool swedish) =>
        string.Create(CultureInfo.InvariantCulture, $"{random.Pick(swedish ? Places.SwedishStreets : Places.DanishStreets)} {random.Next(1, 120)}");

    /// <summary>Swedish numbers kept for fiction (PTS, 070-174 06 05 to 99); Danish numbers never begin with 0.</summary>
    private string Phone(bool swedish) => swedish
        ? string.Create(CultureInfo.InvariantCulture, $"+46 70 174 06 {_people.Next(5, 100):00}")
        : string.Create(CultureInfo.InvariantCulture, $"+45 00 {_people.Next(0, 100):00} {_people.Next(0, 100):00} {_people.Next(0, 100):00}");

    private static string Plain(string name)
    {
        var spelled = name.ToLowerInvariant().Replace("æ", "ae", StringComparison.Ordinal).Replace("ø", "oe", StringComparison.Ordinal).Replace("å", "aa", StringComparison.Ordinal);
        return string.Concat(spelled.Normalize(NormalizationForm.FormD).Where(char.IsAsciiLetter));
    }
}
