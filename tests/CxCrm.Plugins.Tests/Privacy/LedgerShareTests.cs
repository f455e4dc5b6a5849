using System.Text.Json;
using LocalDataverse.Storage;
using Microsoft.Data.Sqlite;

namespace CxCrm.Plugins.Tests.Privacy;

/// <summary>Everybody's history, verified by several callers who each take a share of the people.</summary>
[Trait("Requirement", "70")]
public sealed class LedgerShareTests : IDisposable
{
    private const int Persons = 40;

    private readonly CrmOrganization crm = CrmOrganization.Fresh();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(16)]
    public void Shares_together_verify_each_event_once_and_find_what_one_caller_finds(int parts)
    {
        Tell();
        Assert.Equal((2 * Persons, ""), Verified(parts));

        Damage();

        var (events, findings) = Verified(null);
        Assert.NotEqual("", findings);
        Assert.Equal((events, findings), Verified(parts));
    }

    [Fact]
    public void A_share_verifies_its_own_people_alone()
    {
        Tell();

        var events = Enumerable.Range(1, 2).Select(part => (int)Verify(part, 2)["Events"]).ToList();

        Assert.All(events, count => Assert.InRange(count, 2, 2 * Persons - 2));
        Assert.Equal(2 * Persons, events.Sum());
    }

    [Theory]
    [InlineData(0, 2)]
    [InlineData(-1, 2)]
    [InlineData(3, 2)]
    [InlineData(1, 0)]
    [InlineData(1, -1)]
    [InlineData(1, 17)]
    [InlineData(null, 2)]
    [InlineData(1, null)]
    public void A_share_that_is_none_is_refused(int? part, int? parts) => Faults.Refused("CX1345", () => Verify(part, parts));

    public void Dispose() => crm.Dispose();

    private (int Events, string Findings) Verified(int? parts)
    {
        var answers = parts is { } count ? [.. Enumerable.Range(1, count).Select(part => Verify(part, count))] : new List<OrganizationResponse> { Verify(null, null) };
        Assert.All(answers, answer => Assert.True((bool)answer["Done"]));
        var findings = answers.SelectMany(answer => JsonDocument.Parse((string)answer["Findings"]).RootElement.EnumerateArray().Select(finding => finding.GetRawText()));
        return (answers.Sum(answer => (int)answer["Events"]), string.Join('\n', findings.Order(StringComparer.Ordinal)));
    }

    private OrganizationResponse Verify(int? part, int? parts)
    {
        var request = new OrganizationRequest("cx_VerifyConsentLedger");
        if (part is not null) request["Part"] = part;
        if (parts is not null) request["Parts"] = parts;
        return crm.As(Persona.PrivacyOfficer).Execute(request);
    }

    private void Tell()
    {
        foreach (var number in Enumerable.Range(0, Persons))
        {
            var contact = People.Create(crm, with: row => row["emailaddress1"] = $"person{number}@example.dk");
            People.Consent(crm, contact, "given");
            crm.Clock.Advance(TimeSpan.FromMinutes(1));
            People.Consent(crm, contact, "withdrawn");
        }
    }

    // In every share something: changed contents, a head that is gone, subjects that nobody has, and events and heads without any.
    private void Damage()
    {
        using var connection = new SqliteConnection($"Data Source={crm.Organization.Database.Path};Foreign Keys=False;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = """
            UPDATE cx_consentevent SET cx_actor = 'forged' WHERE cx_seq = 1 AND rowid % 5 = 0;
            DELETE FROM cx_consentledger WHERE rowid IN (SELECT rowid FROM cx_consentledger ORDER BY cx_subjectid LIMIT 6);
            UPDATE cx_consentevent SET cx_subjectid = 'zz' || cx_subjectid WHERE rowid = (SELECT max(rowid) FROM cx_consentevent);
            UPDATE cx_consentevent SET cx_subjectid = upper(cx_subjectid) WHERE rowid = (SELECT max(rowid) - 2 FROM cx_consentevent);
            UPDATE cx_consentevent SET cx_subjectid = '!' WHERE rowid = (SELECT max(rowid) - 4 FROM cx_consentevent);
            UPDATE cx_consentevent SET cx_subjectid = NULL WHERE rowid = (SELECT max(rowid) - 6 FROM cx_consentevent);
            UPDATE cx_consentledger SET cx_subjectid = NULL WHERE rowid = (SELECT max(rowid) FROM cx_consentledger);
            UPDATE cx_consent SET cx_subjectid = NULL WHERE rowid = (SELECT max(rowid) FROM cx_consent);
            """;
        Assert.NotEqual(0, command.ExecuteNonQuery());
    }
}
