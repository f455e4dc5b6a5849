using Microsoft.Data.Sqlite;

namespace CxCrm.Plugins.Tests.Privacy;

/// <summary>The digest of all heads, kept outside.</summary>
[Trait("Requirement", "70")]
public sealed class AnchorTests : IDisposable
{
    private readonly CrmOrganization crm = CrmOrganization.Fresh();

    [Fact]
    public void The_same_moment_always_has_the_same_digest_whatever_is_recorded_later()
    {
        var contact = Said("given");
        crm.Clock.Advance(TimeSpan.FromDays(1));
        var asOf = crm.Clock.UtcNow.Date;
        var first = Anchor(asOf);

        People.Consent(crm, contact, "withdrawn");
        Said("given");
        crm.Clock.Advance(TimeSpan.FromDays(30));
        var again = Anchor(asOf, (string)first["Digest"]);

        Assert.Equal(1, first["Heads"]);
        Assert.Equal(true, again["Matches"]);
        Assert.NotEqual(first["Digest"], Anchor(crm.Clock.UtcNow.Date)["Digest"]);
    }

    [Theory]
    [InlineData("DELETE FROM cx_consentevent WHERE cx_seq = 2; UPDATE cx_consentledger SET cx_headseq = 1, cx_headhash = (SELECT cx_hash FROM cx_consentevent); DELETE FROM cx_consent")]
    [InlineData("DELETE FROM cx_consentevent; DELETE FROM cx_consentledger; DELETE FROM cx_consent")]
    [InlineData("UPDATE cx_consentevent SET cx_hash = 'forged' WHERE cx_seq = 2")]
    public void Cutting_off_the_end_together_with_its_head_shows(string sql)
    {
        var contact = Said("given");
        crm.Clock.Advance(TimeSpan.FromMinutes(1));
        People.Consent(crm, contact, "withdrawn");
        crm.Clock.Advance(TimeSpan.FromDays(1));
        var asOf = crm.Clock.UtcNow.Date;
        var kept = (string)Anchor(asOf)["Digest"];

        Tamper(sql);

        Assert.Equal(false, Anchor(asOf, kept)["Matches"]);
    }

    [Fact]
    public void A_moment_that_is_not_past_is_refused() => Faults.Refused("CX1340", () => Anchor(crm.Clock.UtcNow));

    [Fact]
    public void A_cursor_that_is_none_is_refused()
    {
        var request = new OrganizationRequest("cx_AnchorConsentLedger") { ["Cursor"] = "a|b" };

        Faults.Refused("CX1341", () => crm.As(Persona.PrivacyOfficer).Execute(request));
    }

    [Theory]
    [InlineData(Persona.Frontline)]
    [InlineData(Persona.Analyst)]
    [InlineData(Persona.ProgramOwner)]
    [InlineData(Persona.Administrator)]
    public void A_role_without_the_privilege_gets_no_digest(Persona persona) =>
        Assert.Throws<FaultException<OrganizationServiceFault>>(() => crm.As(persona).Execute(new OrganizationRequest("cx_AnchorConsentLedger")));

    public void Dispose() => crm.Dispose();

    private Guid Said(string what)
    {
        var contact = People.Create(crm);
        People.Consent(crm, contact, what);
        return contact;
    }

    private OrganizationResponse Anchor(DateTime asOf, string? digest = null)
    {
        var request = new OrganizationRequest("cx_AnchorConsentLedger") { ["AsOf"] = asOf };
        if (digest is not null) request["Digest"] = digest;
        return crm.As(Persona.PrivacyOfficer).Execute(request);
    }

    private void Tamper(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={crm.Organization.Database.Path}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
