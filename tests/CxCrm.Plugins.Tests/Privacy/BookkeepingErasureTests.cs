using System.Text.Json;
using LocalDataverse.Tests.Import;

namespace CxCrm.Plugins.Tests.Privacy;

/// <summary>GDPR Art. 17(3)(b): accounting material stays as long as bookkeeping law says (bogføringsloven § 12; bokföringslagen 7 kap. 2 §).</summary>
public sealed class BookkeepingErasureTests : IDisposable
{
    private const string Invoice = "sample_invoice";
    private const int Keep = 773000003;

    private readonly CrmOrganization crm = CrmOrganization.Fresh();
    private readonly EntityReference person;

    public BookkeepingErasureTests()
    {
        person = new("contact", SeededPerson.Create(crm).Id);
        crm.Organization.Import(new SolutionZip()
            .Table("sample_Invoice", SolutionZip.Column("sample_Customer", "lookup", "") + SolutionZip.Column("sample_BillTo") + SolutionZip.Column("CreatedOn", "datetime", ""))
            .Lookup("sample_contact_invoice", Invoice, "sample_customer", "contact").Pack());
        crm.As(Persona.PrivacyOfficer).Create(new Entity("cx_datamapentry")
        {
            ["cx_name"] = "Invoices",
            ["cx_key"] = "sample_invoice.sample_customer",
            ["cx_table"] = Invoice,
            ["cx_column"] = "sample_customer",
            ["cx_kind"] = new OptionSetValue(773000000),
            ["cx_subject"] = new OptionSetValue(773000000),
            ["cx_erase"] = new OptionSetValue(Keep),
            ["cx_ground"] = "bookkeeping",
            ["cx_source"] = new OptionSetValue(773000001),
        });
    }

    [Fact]
    public void An_invoice_within_its_years_stays_with_its_ground_and_an_older_one_goes()
    {
        var kept = Add(new DateTime(2021, 1, 2, 0, 0, 0, DateTimeKind.Utc));
        Add(new DateTime(2020, 12, 31, 0, 0, 0, DateTimeKind.Utc)); // kept until 31 December 2025; today is 14 January 2026

        var certificate = Requests.Erase(crm, Requests.Open(crm, person.Id, confirmed: true));

        Assert.Equal(kept, Assert.Single(People.Rows(crm, Invoice)).Id);
        Assert.Contains("Bookkeeping law (GDPR Art. 17(3)(b)) until 2026-12-31", certificate, StringComparison.Ordinal);
        Assert.Contains("In 1 places", certificate, StringComparison.Ordinal); // the address on the invoice
    }

    [Theory]
    [InlineData(12, "2019-01-01", "2018-12-31", "2026-12-31")]
    [InlineData(6, "2018-07-01", "2018-06-30", "2026-12-31")]
    [InlineData(4, "2018-05-01", "2018-04-30", "2026-12-31")]
    public void In_Sweden_it_stays_through_the_seventh_calendar_year_bokforingslagen_7_2(int lastMonth, string kept, string gone, string until)
    {
        Desk.Set(crm, "cx_Country", "SE");
        crm.AsSystem().Create(new Entity("cx_program") { ["cx_name"] = "P", ["cx_financialyearendmonth"] = lastMonth });
        var stays = Add(DateTime.SpecifyKind(DateTime.Parse(kept, CultureInfo.InvariantCulture), DateTimeKind.Utc));
        Add(DateTime.SpecifyKind(DateTime.Parse(gone, CultureInfo.InvariantCulture), DateTimeKind.Utc));

        var certificate = Requests.Erase(crm, Requests.Open(crm, person.Id, confirmed: true));

        Assert.Equal(stays, Assert.Single(People.Rows(crm, Invoice)).Id);
        Assert.Contains("Bookkeeping law (GDPR Art. 17(3)(b)) until " + until, certificate, StringComparison.Ordinal);
    }

    [Fact]
    public void The_preview_says_until_when_and_what_is_too_old()
    {
        Add(new DateTime(2024, 5, 6, 0, 0, 0, DateTimeKind.Utc));
        Add(new DateTime(2019, 5, 6, 0, 0, 0, DateTimeKind.Utc));
        var request = Requests.Open(crm, person.Id, confirmed: true);

        var plan = JsonDocument.Parse((string)crm.As(Persona.PrivacyOfficer).Execute(new OrganizationRequest("cx_PreviewErasure") { ["Request"] = request })["Plan"]).RootElement
            .EnumerateArray().Where(line => line.GetProperty("table").GetString() == Invoice)
            .ToDictionary(line => line.GetProperty("action").GetString()!, line => line);

        Assert.Equal("2029-12-31", plan["keep"].GetProperty("keptUntil").GetString());
        Assert.Equal("bookkeeping", plan["keep"].GetProperty("ground").GetString());
        Assert.Equal(1, plan["delete"].GetProperty("rows").GetInt32());
        Assert.NotEmpty(plan["delete"].GetProperty("why").GetString()!);
    }

    public void Dispose() => crm.Dispose();

    private Guid Add(DateTime on)
    {
        var id = crm.AsSystem().Create(new Entity(Invoice) { ["sample_invoicename"] = "Invoice", ["sample_customer"] = person, ["sample_billto"] = SeededPerson.Email });
        DatabaseFile.Fill(crm, Invoice, "createdon", on.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture), id);
        return id;
    }
}
