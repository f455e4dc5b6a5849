using System.Text.Json;

namespace CxCrm.Plugins.Tests.Privacy;

/// <summary>Nothing due is a surprise.</summary>
public sealed class DeadlineReminderTests : IDisposable
{
    private readonly CrmOrganization crm = CrmOrganization.Fresh();

    [Fact]
    public void A_request_is_listed_and_reminded_of_at_14_7_3_1_0_days_and_once_it_is_late()
    {
        var request = Desk.Open(crm, People.Create(crm), "access");
        var due = new DateTime(2026, 2, 16, 9, 0, 0, DateTimeKind.Utc);
        var reminded = new List<int>();
        foreach (var before in new[] { 15, 14, 13, 7, 3, 2, 1, 0, -1, -2 })
        {
            crm.Clock.Set(due.AddDays(-before));
            reminded.Add((int)Run()["Reminded"]);
        }

        Assert.Equal([0, 1, 0, 1, 1, 0, 1, 1, 1, 0], reminded);
        var tasks = People.Rows(crm, "task", "regardingobjectid", "subject", "ownerid");
        Assert.Equal(6, tasks.Count);
        Assert.All(tasks, task => Assert.Equal((request.Id, crm.UserId(Persona.PrivacyOfficer)), (task.GetAttributeValue<EntityReference>("regardingobjectid").Id, task.GetAttributeValue<EntityReference>("ownerid").Id)));
        Assert.Equal(1, Run()["Overdue"]);
    }

    [Fact]
    public void A_request_whose_clock_stands_still_is_listed_without_a_date()
    {
        var request = crm.As(Persona.PrivacyOfficer).Execute(new OrganizationRequest("cx_OpenPrivacyRequest") { ["Contact"] = new EntityReference("contact", People.Create(crm)), ["Type"] = "access" });
        crm.As(Persona.PrivacyOfficer).Update(new Entity("cx_privacyrequest", ((EntityReference)request["Request"]).Id) { ["cx_identitystate"] = new OptionSetValue(773000001) });

        var line = Lines(Run()).Single();
        Assert.Equal("identity", line.GetProperty("kind").GetString());
        Assert.Equal(JsonValueKind.Null, line.GetProperty("due").ValueKind);
    }

    [Fact]
    public void An_imported_contact_is_listed_until_told_within_the_month_of_article_14()
    {
        var contact = People.Create(crm, with: row => row["cx_datasource"] = "Trade fair");
        crm.Clock.Advance(TimeSpan.FromDays(20));
        Assert.Equal(new DateTime(2026, 2, 16), Lines(Run()).Single(line => line.GetProperty("kind").GetString() == "notice").GetProperty("due").GetDateTime().Date);

        crm.AsSystem().Update(new Entity("contact", contact) { ["cx_informedon"] = crm.Clock.UtcNow.Date });
        Assert.Equal(0, Run()["Count"]);
    }

    [Fact]
    public void Listing_alone_reminds_nobody_and_a_role_without_the_privilege_gets_nothing()
    {
        Desk.Open(crm, People.Create(crm), "access");
        crm.Clock.Advance(TimeSpan.FromDays(40));
        var answer = crm.As(Persona.PrivacyOfficer).Execute(new OrganizationRequest("cx_RemindPrivacyDeadlines") { ["ListOnly"] = true });
        Assert.Equal((1, 0), ((int)answer["Overdue"], (int)answer["Reminded"]));
        Assert.Empty(People.Rows(crm, "task"));
        Faults.Refused("CX1309", () => crm.As(Persona.PrivacyOfficer).Execute(new OrganizationRequest("cx_RemindPrivacyDeadlines") { ["Days"] = 91 }));
        Desk.Forbidden(crm, Persona.Analyst, new OrganizationRequest("cx_RemindPrivacyDeadlines"));
    }

    public void Dispose() => crm.Dispose();

    private OrganizationResponse Run() => crm.As(Persona.Integration).Execute(new OrganizationRequest("cx_RemindPrivacyDeadlines"));

    private static List<JsonElement> Lines(OrganizationResponse answer)
    {
        using var due = JsonDocument.Parse((string)answer["Due"]);
        return [.. due.RootElement.EnumerateArray().Select(line => line.Clone())];
    }
}
