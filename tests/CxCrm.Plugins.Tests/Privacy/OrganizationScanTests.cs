using LocalDataverse.Tests.Import;

namespace CxCrm.Plugins.Tests.Privacy;

/// <summary>The nightly search of the whole organisation.</summary>
[Trait("Requirement", "72")]
public sealed class OrganizationScanTests : IDisposable
{
    private const int Blank = 773000001;

    private readonly CrmOrganization crm = CrmOrganization.Fresh();

    [Fact]
    public void A_case_that_asks_for_it_waits_for_the_search_of_tables_that_know_no_customer()
    {
        crm.Organization.Import(new SolutionZip().Table("sample_Diary", SolutionZip.Column("sample_Text")).Pack());
        var entry = crm.AsSystem().Create(new Entity("sample_diary") { ["sample_text"] = $"Lunch with {SeededPerson.Email}" });
        var person = SeededPerson.Create(crm);
        var request = Requests.Open(crm, person.Id, confirmed: true);
        crm.As(Persona.PrivacyOfficer).Update(new Entity("cx_privacyrequest", request.Id) { ["cx_wholeorganization"] = true });

        Assert.Equal("ScanOrganization", Requests.UntilItWaits(crm, request)["Stage"]);
        var slices = Scan(rows: 3);

        Assert.InRange(slices, 2, 200);
        Assert.Equal(1, Requests.UntilDoneOrUndecided(crm, request)["Undecided"]);
        Requests.DecideAll(crm, request, Blank);
        var certificate = Requests.Erase(crm, request);
        Assert.False(crm.AsSystem().Retrieve("sample_diary", entry, new ColumnSet("sample_text")).Contains("sample_text"));
        Assert.DoesNotContain("the whole organisation was not searched", certificate, StringComparison.Ordinal);
        Assert.Empty(DatabaseFile.Search(crm, SeededPerson.Email));
    }

    [Fact]
    public void What_arrives_while_the_case_waits_for_the_night_goes_too()
    {
        var person = SeededPerson.Create(crm);
        var request = Requests.Open(crm, person.Id, confirmed: true);
        crm.As(Persona.PrivacyOfficer).Update(new Entity("cx_privacyrequest", request.Id) { ["cx_wholeorganization"] = true });
        Requests.UntilItWaits(crm, request);
        var late = crm.AsSystem().Create(new Entity("task") { ["subject"] = $"Call {SeededPerson.Phone}", ["regardingobjectid"] = new EntityReference("contact", person.Id) });
        Scan(rows: null);

        for (var round = 0; round < 3 && (int)Requests.UntilDoneOrUndecided(crm, request)["Undecided"] > 0; round++) Requests.DecideAll(crm, request, Blank);

        Assert.DoesNotContain(People.Rows(crm, "task"), row => row.Id == late);
        Assert.Empty(DatabaseFile.Search(crm, SeededPerson.Email, SeededPerson.Phone));
    }

    [Fact]
    public void Without_it_the_certificate_says_that_other_tables_were_not_searched_and_how_long_the_recycle_bin_keeps()
    {
        crm.AsSystem().Create(new Entity("recyclebinconfig") { ["name"] = "organisation", ["cleanupintervalindays"] = 30 });
        var request = Requests.Open(crm, SeededPerson.Create(crm).Id, confirmed: true);

        var certificate = Requests.Erase(crm, request);

        Assert.Contains("the whole organisation was not searched", certificate, StringComparison.Ordinal);
        Assert.Contains("deleted rows stay in it for 30 days", certificate, StringComparison.Ordinal);
    }

    [Fact]
    public void When_no_case_waits_the_job_has_nothing_to_do() => Assert.Equal(1, Scan(rows: null));

    public void Dispose() => crm.Dispose();

    private int Scan(int? rows)
    {
        for (var slice = 1; slice < 500; slice++)
        {
            var message = new OrganizationRequest("cx_ScanOrganization");
            if (rows is { } most) message["Rows"] = most;
            if ((bool)crm.As(Persona.Integration).Execute(message)["Done"]) return slice;
        }

        throw new InvalidOperationException("The search does not end.");
    }
}
