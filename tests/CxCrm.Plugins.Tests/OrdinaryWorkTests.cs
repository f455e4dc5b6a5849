namespace CxCrm.Plugins.Tests;

/// <summary>Contacts, accounts and activities are everybody's: work on them that has nothing to do with this product pays for none of it.</summary>
public sealed class OrdinaryWorkTests : IDisposable
{
    private readonly CrmOrganization crm = CrmOrganization.Fresh();

    public void Dispose() => crm.Dispose();

    // What runs at once, as it is registered. One more step on these tables is one more thing that all of a company's users wait for: it belongs in this list, and in the test below.
    [Theory]
    [InlineData("account", "Create", "")]
    [InlineData("account", "Update", "")]
    [InlineData("contact", "Create", "StampChangedAddress")]
    [InlineData("contact", "Update", "GuardRestrictedPerson, StampChangedAddress")]
    [InlineData("email", "Create", "RefuseTooFrequentEmail, RefuseUnlawfulEmail")]
    [InlineData("email", "Update", "RefuseUnlawfulEmail")]
    [InlineData("phonecall", "Create", "RefuseUnlawfulPhoneCall")]
    [InlineData("phonecall", "Update", "RefuseUnlawfulPhoneCall")]
    [InlineData("task", "Create", "MarkFollowUp, StartBackOfficeClock")]
    [InlineData("task", "Update", "CheckClosing, StartBackOfficeClock")]
    public void Few_steps_run_at_once_on_what_everybody_uses(string table, string message, string steps) =>
        Assert.Equal(steps, string.Join(", ", SynchronousSteps(table, message).Order(StringComparer.Ordinal)));

    [Fact]
    public void Work_that_concerns_nobody_else_costs_no_service_call()
    {
        var user = crm.AsSystem();
        var account = new EntityReference("account", Free(user, new Entity("account") { ["name"] = "Firma" }));
        var contact = new EntityReference("contact", Free(user, new Entity("contact") { ["lastname"] = "Holm", ["emailaddress1"] = "holm@example.dk", ["parentcustomerid"] = account }));
        var email = Free(user, new Entity("email") { ["subject"] = "Your order", ["to"] = Party(contact), ["regardingobjectid"] = contact });
        var call = Free(user, new Entity("phonecall") { ["subject"] = "About the order", ["to"] = Party(contact), ["regardingobjectid"] = contact });
        var task = Free(user, new Entity("task") { ["subject"] = "Send the catalogue", ["regardingobjectid"] = contact });

        FreeUpdate(user, new Entity("account", account.Id) { ["name"] = "Firma og Søn", ["telephone1"] = "33000000" });
        FreeUpdate(user, new Entity("contact", contact.Id) { ["lastname"] = "Holm Dahl", ["telephone1"] = "33000001", ["address1_line1"] = "Lang Gade 1" });
        FreeUpdate(user, new Entity("email", email) { ["subject"] = "Your order 2", ["to"] = Party(contact) });
        FreeUpdate(user, new Entity("phonecall", call) { ["subject"] = "About the order 2" });
        FreeUpdate(user, new Entity("task", task) { ["subject"] = "Send two catalogues", ["statecode"] = new OptionSetValue(1) });
    }

    private Guid Free(IOrganizationService user, Entity row)
    {
        var id = user.Create(row);
        AssertFree(row.LogicalName, "Create");
        return id;
    }

    private void FreeUpdate(IOrganizationService user, Entity row)
    {
        user.Update(row);
        AssertFree(row.LogicalName, "Update");
    }

    private void AssertFree(string table, string message) => Assert.True(crm.Calls == 0, $"{message} of {table} cost {crm.Calls} service calls.");

    private static EntityCollection Party(EntityReference who) => new([new Entity("activityparty") { ["partyid"] = who }]) { EntityName = "activityparty" };

    private List<string> SynchronousSteps(string table, string message)
    {
        using var session = crm.Organization.Database.Read();
        using var command = session.Connection.CreateCommand();
        command.CommandText = """
            SELECT t.typename
            FROM sdkmessageprocessingstep s
            JOIN sdkmessage m ON m.sdkmessageid = s.sdkmessageid
            JOIN plugintype t ON t.plugintypeid = s.eventhandler
            LEFT JOIN sdkmessagefilter f ON f.sdkmessagefilterid = s.sdkmessagefilterid
            WHERE s.mode = 0 AND m.name = $message AND (f.primaryobjecttypecode = $table OR f.primaryobjecttypecode IS NULL OR f.primaryobjecttypecode = 'none')
            """;
        command.Parameters.AddWithValue("$message", message);
        command.Parameters.AddWithValue("$table", table);
        using var row = command.ExecuteReader();
        var names = new List<string>();
        while (row.Read())
            names.Add(row.GetString(0).Split('.')[^1]);
        return names;
    }
}
