using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace CxCrm.Plugins.Tests.Privacy;

[Trait("Requirement", "70")]
public sealed class ConsentLedgerTests : IDisposable
{
    private readonly CrmOrganization crm = CrmOrganization.Fresh();

    [Fact]
    public void An_untouched_history_verifies()
    {
        var contact = Told();

        var report = People.Verify(crm, contact);

        Assert.Equal(3, report["Events"]);
        Assert.Equal(0, report["FindingCount"]);
        Assert.Equal(true, report["Done"]);
    }

    [Theory]
    [InlineData("cx_event", 773000001, "content")]
    [InlineData("cx_purposecode", "other", "content")]
    [InlineData("cx_channel", 773000001, "content")]
    [InlineData("cx_textversion", 2, "content")]
    [InlineData("cx_source", "forged", "content")]
    [InlineData("cx_actor", "somebody", "content")]
    [InlineData("cx_occurredon", "2025-01-01T00:00:00.0000000Z", "content")]
    [InlineData("cx_personalpart", "{}", "personalPart")]
    [InlineData("cx_salt", "00000000000000000000000000000000", "personalPart")]
    [InlineData("cx_personaldigest", "00", "personalDigest")]
    [InlineData("cx_previoushash", "00", "previousHash")]
    [InlineData("cx_hash", "00", "hash")]
    public void A_field_that_was_changed_in_the_database_file_is_found_and_named(string column, object value, string field)
    {
        var contact = Told();

        Tamper($"UPDATE cx_consentevent SET {column} = $value WHERE cx_seq = 2", value);

        AssertFound(contact, 2, field);
    }

    [Fact]
    public void An_event_that_was_removed_from_the_database_file_is_found()
    {
        var contact = Told();

        Tamper("DELETE FROM cx_consentevent WHERE cx_seq = $value", 2);

        AssertFound(contact, 2, "sequence");
    }

    [Fact]
    public void Events_that_were_cut_off_the_end_are_found()
    {
        var contact = Told();

        Tamper("DELETE FROM cx_consentevent WHERE cx_seq >= $value", 2);

        AssertFound(contact, 2, "head");
    }

    [Fact]
    public void Verifying_everybody_finds_the_one_damaged_history_and_a_lost_one()
    {
        Told();
        var lost = Subject(Told("second@example.dk"));
        var damaged = Subject(Told("third@example.dk"));
        Tamper("DELETE FROM cx_consentevent WHERE cx_subjectid = $value", lost);
        Tamper("UPDATE cx_consentevent SET cx_actor = 'x' WHERE cx_seq = 3 AND cx_subjectid = $value", damaged);

        var report = People.Verify(crm);

        var findings = JsonDocument.Parse((string)report["Findings"]).RootElement.EnumerateArray()
            .Where(finding => finding.GetProperty("field").GetString() != "state")
            .Select(finding => (finding.GetProperty("subject").GetString()!, finding.GetProperty("seq").GetInt32())).Order();
        Assert.Equal(new[] { (lost, 1), (damaged, 3) }.Order(), findings);
        Assert.Equal(true, report["Done"]);
    }

    [Fact]
    public void Every_single_column_of_every_event_is_guarded()
    {
        var contact = Told();
        var columns = Columns("cx_consentevent").Except(PlatformsOwn).ToList();
        Assert.InRange(columns.Count, 15, 40);

        var missed = new List<string>();
        foreach (var column in columns)
        {
            for (var sequence = 1; sequence <= 3; sequence++)
            {
                var before = Read(column, sequence);
                Write(column, sequence, Changed(before));
                if ((int)People.Verify(crm, contact)["FindingCount"] == 0) missed.Add($"{column} of event {sequence}");
                Write(column, sequence, before);
            }
        }

        Assert.Empty(missed);
        Assert.Equal(0, People.Verify(crm, contact)["FindingCount"]);
    }

    [Theory]
    [InlineData("UPDATE cx_consentledger SET cx_headseq = cx_headseq - 1")]
    [InlineData("UPDATE cx_consentledger SET cx_headhash = 'x'")]
    [InlineData("UPDATE cx_consentledger SET cx_subjectid = 'x'")]
    [InlineData("DELETE FROM cx_consentledger")]
    [InlineData("UPDATE cx_consent SET cx_state = 773000002")]
    [InlineData("UPDATE cx_consent SET cx_since = '2025-01-01T00:00:00.000Z'")]
    [InlineData("UPDATE cx_consent SET cx_textversion = 9")]
    [InlineData("UPDATE cx_consent SET cx_source = 'x'")]
    [InlineData("UPDATE cx_consent SET cx_lastseq = 1")]
    [InlineData("UPDATE cx_consent SET cx_channel = 773000003")]
    [InlineData("UPDATE cx_consent SET cx_subjectid = 'x'")]
    [InlineData("DELETE FROM cx_consent")]
    public void A_changed_head_or_state_is_found(string sql)
    {
        var contact = Told();

        Tamper(sql, 0);

        Assert.NotEqual(0, People.Verify(crm, contact)["FindingCount"]);
        Assert.NotEqual(0, People.Verify(crm)["FindingCount"]);
    }

    [Fact]
    public void Two_events_that_changed_places_are_found()
    {
        var contact = Told();

        Tamper("UPDATE cx_consentevent SET cx_seq = 99 WHERE cx_seq = $value", 1);
        Tamper("UPDATE cx_consentevent SET cx_seq = 1 WHERE cx_seq = $value", 2);
        Tamper("UPDATE cx_consentevent SET cx_seq = 2 WHERE cx_seq = $value", 99);

        Assert.NotEqual(0, People.Verify(crm, contact)["FindingCount"]);
    }

    [Theory]
    [InlineData("cx_consentevent", "cx_source")]
    [InlineData("cx_consentevent", "cx_actor")]
    [InlineData("cx_consent", "cx_source")]
    public void What_an_administrator_changes_with_the_bypass_header_is_found(string table, string column)
    {
        var contact = Told();
        var row = People.Rows(crm, table)[0];

        crm.AsSystem().Execute(new OrganizationRequest("Update") { ["Target"] = new Entity(table, row.Id) { [column] = "forged" }, ["BypassBusinessLogicExecution"] = "CustomSync,CustomAsync" });

        Assert.NotEqual(0, People.Verify(crm, contact)["FindingCount"]);
    }

    [Fact]
    public void Nobody_but_an_administrator_can_bypass_the_guards()
    {
        Told();
        var row = People.Rows(crm, "cx_consent")[0];

        Assert.Throws<FaultException<OrganizationServiceFault>>(() => crm.As(Persona.PrivacyOfficer).Execute(new OrganizationRequest("Update")
        {
            ["Target"] = new Entity("cx_consent", row.Id) { ["cx_source"] = "forged" },
            ["BypassBusinessLogicExecution"] = "CustomSync",
        }));
    }

    [Fact]
    public async Task Fifty_appends_at_once_never_fork_the_chain()
    {
        var contact = People.Create(crm);
        People.Consent(crm, contact, "given");
        string[] channels = ["email", "sms", "phone", "post", "web", "app", "social", "chat", "inPerson", "device"];

        await Task.WhenAll(Enumerable.Range(0, 50).Select(number => Task.Run(() => People.Consent(crm, contact, number < 10 ? "refused" : "given", "marketingEmail", channels[number % 10]))));

        var sequences = People.Rows(crm, "cx_consentevent", "cx_seq").Select(row => row.GetAttributeValue<int>("cx_seq")).Order().ToList();
        Assert.Equal(Enumerable.Range(1, sequences.Count), sequences);
        Assert.InRange(sequences.Count, 41, 51);
        Assert.Equal(0, People.Verify(crm, contact)["FindingCount"]);
    }

    [Fact]
    public void Only_who_works_on_privacy_requests_may_verify() =>
        Assert.Throws<FaultException<OrganizationServiceFault>>(() => crm.As(Persona.Frontline).Execute(new OrganizationRequest("cx_VerifyConsentLedger")));

    public void Dispose() => crm.Dispose();

    private Guid Told(string email = "first@example.dk")
    {
        var contact = People.Create(crm, with: row => row["emailaddress1"] = email);
        foreach (var said in new[] { "given", "withdrawn", "given" })
        {
            People.Consent(crm, contact, said);
            crm.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        return contact;
    }

    // No column tells whose chain it is: the event just recorded does.
    private string Subject(Guid contact)
    {
        crm.Clock.Advance(TimeSpan.FromMinutes(1));
        var answer = People.Consent(crm, contact, "refused", "tracking", "web");
        var query = new QueryExpression("cx_consentevent") { ColumnSet = new ColumnSet("cx_subjectid") };
        query.Criteria.AddCondition("cx_hash", ConditionOperator.Equal, answer["Hash"]);
        return crm.AsSystem().RetrieveMultiple(query).Entities.Single().GetAttributeValue<string>("cx_subjectid");
    }

    private void AssertFound(Guid contact, int sequence, string field)
    {
        var findings = JsonDocument.Parse((string)People.Verify(crm, contact)["Findings"]).RootElement.EnumerateArray().ToList();
        Assert.Contains(findings, finding => finding.GetProperty("seq").GetInt32() == sequence && finding.GetProperty("field").GetString() == field);
    }

    // Names and numbers the platform gives its rows; none says what was agreed.
    private static readonly string[] PlatformsOwn =
    [
        "cx_consenteventid", "cx_name", "createdon", "createdby", "createdonbehalfby", "modifiedon", "modifiedby", "modifiedonbehalfby", "ownerid", "ownerid_type", "owneridtype", "owningbusinessunit",
        "owningteam", "owninguser", "versionnumber", "importsequencenumber", "overriddencreatedon", "timezoneruleversionnumber", "utcconversiontimezonecode", "statuscode",
    ];

    private List<string> Columns(string table)
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT name FROM pragma_table_info('{table}')";
        using var reader = command.ExecuteReader();
        var columns = new List<string>();
        while (reader.Read()) columns.Add(reader.GetString(0));
        return columns;
    }

    private static object Changed(object value) => value switch
    {
        long number => number + 40,
        DBNull => 1,
        string text when DateTime.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out _) && text.EndsWith('Z') => "2025-01-01T00:00:00.000Z",
        string text => text + "x",
        _ => throw new InvalidOperationException($"A column holds {value.GetType()}."),
    };

    private object Read(string column, int sequence)
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT {column} FROM cx_consentevent ORDER BY rowid LIMIT 1 OFFSET {sequence - 1}";
        return command.ExecuteScalar()!;
    }

    private void Write(string column, int sequence, object value)
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"UPDATE cx_consentevent SET {column} = $value WHERE rowid = (SELECT rowid FROM cx_consentevent ORDER BY rowid LIMIT 1 OFFSET {sequence - 1})";
        command.Parameters.AddWithValue("$value", value);
        Assert.Equal(1, command.ExecuteNonQuery());
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection($"Data Source={crm.Organization.Database.Path}");
        connection.Open();
        return connection;
    }

    private void Tamper(string sql, object value)
    {
        using var connection = new SqliteConnection($"Data Source={crm.Organization.Database.Path}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddWithValue("$value", value);
        Assert.True(command.ExecuteNonQuery() > 0);
    }
}
