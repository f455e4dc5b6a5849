using System.Text.Json;
using LocalDataverse.Storage;
using Microsoft.Data.Sqlite;

namespace CxCrm.Plugins.Tests.Privacy;

/// <summary>Everybody's history in more slices than one.</summary>
[Trait("Requirement", "70")]
public sealed class LedgerSliceTests : IDisposable
{
    private const int Silent = 1050;

    private readonly CrmOrganization crm = CrmOrganization.Fresh();

    [Fact]
    public void Damage_in_the_last_slice_is_found_and_so_is_what_no_head_stands_for()
    {
        Fill();
        Tell("last@example.dk", "given", "withdrawn");
        Tell("headless@example.dk", "given", "withdrawn", "given");
        Tamper("UPDATE cx_consentevent SET cx_actor = 'forged' WHERE cx_seq = 1");
        Tamper("DELETE FROM cx_consentledger WHERE cx_headseq = 3");

        var slices = Slices();

        Assert.Equal([0, 5], slices.ConvertAll(slice => (int)slice["Events"]));
        Assert.Equal(0, slices[0]["FindingCount"]);
        var fields = JsonDocument.Parse((string)slices[1]["Findings"]).RootElement.EnumerateArray().Select(finding => finding.GetProperty("field").GetString()).ToList();
        Assert.Equal(2, fields.Count(field => field == "content"));
        Assert.Contains("head", fields);
    }

    [Fact]
    public void A_chain_that_grows_while_the_slices_go_on_is_read_whole()
    {
        var early = Tell("early@example.dk", "given");
        Fill();

        var slices = Slices(after: () => People.Consent(crm, early, "withdrawn"));

        Assert.Equal([1, 2], slices.ConvertAll(slice => (int)slice["Events"]));
        Assert.All(slices, slice => Assert.Equal(0, slice["FindingCount"]));
    }

    [Fact]
    public void A_forged_state_is_found_however_its_subject_is_written()
    {
        Tell("only@example.dk", "given");
        var subject = People.Rows(crm, "cx_consentevent", "cx_subjectid").Single().GetAttributeValue<string>("cx_subjectid");
        using (var bulk = crm.Organization.Bulk(WellKnown.Administrator))
        {
            bulk.Create(new Entity("cx_consent", Guid.NewGuid())
            {
                ["cx_subjectid"] = subject.ToUpperInvariant(),
                ["cx_purposeid"] = People.Purpose(crm, "newsletter"),
                ["cx_channel"] = new OptionSetValue(773000003),
                ["cx_state"] = new OptionSetValue(773000000),
            });
            bulk.Complete();
        }

        Assert.NotEqual(0, Slices().Single()["FindingCount"]);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("-1")]
    [InlineData("99999999999999999999")]
    public void A_cursor_that_is_none_is_refused(string cursor) => Faults.Refused("CX1341", () => Verify(cursor));

    public void Dispose() => crm.Dispose();

    private List<OrganizationResponse> Slices(Action? after = null)
    {
        var slices = new List<OrganizationResponse> { Verify("") };
        after?.Invoke();
        while (!(bool)slices[^1]["Done"]) slices.Add(Verify((string)slices[^1]["Cursor"]));
        return slices;
    }

    private OrganizationResponse Verify(string cursor) =>
        crm.As(Persona.PrivacyOfficer).Execute(new OrganizationRequest("cx_VerifyConsentLedger") { ["Cursor"] = cursor });

    private Guid Tell(string email, params string[] said)
    {
        var contact = People.Create(crm, with: row => row["emailaddress1"] = email);
        foreach (var word in said)
        {
            People.Consent(crm, contact, word);
            crm.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        return contact;
    }

    // Heads of people who have said nothing: more than one slice takes.
    private void Fill()
    {
        using var bulk = crm.Organization.Bulk(WellKnown.Administrator);
        for (var number = 0; number < Silent; number++)
            bulk.Create(new Entity("cx_consentledger", Guid.NewGuid()) { ["cx_subjectid"] = Guid.NewGuid().ToString("D"), ["cx_headseq"] = 0, ["cx_headhash"] = new string('0', 64) });
        bulk.Complete();
    }

    private void Tamper(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={crm.Organization.Database.Path};Foreign Keys=False;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        Assert.NotEqual(0, command.ExecuteNonQuery());
    }
}
