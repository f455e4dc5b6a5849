namespace CxCrm.Plugins.Tests.Privacy;

/// <summary>GDPR Art. 19: each recipient of the data is told about the erasure.</summary>
public sealed class RecipientTests : IDisposable
{
    private const int Completed = 1;
    private const int Canceled = 2;

    private readonly CrmOrganization crm = CrmOrganization.Fresh();

    [Fact]
    public void The_erasure_waits_until_each_recipient_is_told_and_the_task_forgets_the_person()
    {
        var person = SeededPerson.Create(crm);
        var disclosure = Disclose(person.Id, Recipient("Print shop"));
        var request = Requests.Open(crm, person.Id, confirmed: true);

        var waiting = Requests.UntilItWaits(crm, request);

        Assert.Equal(1, waiting["Untold"]);
        var task = Assert.Single(Requests.RecipientTasks(crm, request));
        Assert.Contains("Print shop", (string)task["subject"], StringComparison.Ordinal);
        Assert.Contains(SeededPerson.Email, (string)task["description"], StringComparison.Ordinal);
        Requests.Close(crm, task.Id, Completed);

        var certificate = Requests.Erase(crm, request);

        Assert.Contains("1 recipients of the data were told", certificate, StringComparison.Ordinal);
        Assert.Empty(DatabaseFile.Search(crm, SeededPerson.Email, SeededPerson.Phone));
        var told = crm.AsSystem().Retrieve("cx_disclosure", disclosure, new ColumnSet("cx_notifiedon", "cx_requestid", "cx_subjectid"));
        Assert.True(told.Contains("cx_notifiedon"));
        Assert.Equal(request.Id, ((EntityReference)told["cx_requestid"]).Id);
        Assert.NotEqual(person.Id.ToString(), told["cx_subjectid"]);
    }

    [Fact]
    public void What_arrives_while_the_erasure_waits_for_a_recipient_goes_too()
    {
        var person = SeededPerson.Create(crm);
        Disclose(person.Id, Recipient("Slow company"));
        var request = Requests.Open(crm, person.Id, confirmed: true);
        Requests.UntilItWaits(crm, request);
        crm.Clock.Advance(TimeSpan.FromDays(9));
        var late = crm.AsSystem().Create(new Entity("task") { ["subject"] = $"Call {SeededPerson.Phone}", ["regardingobjectid"] = new EntityReference("contact", person.Id) });
        Requests.Close(crm, Requests.RecipientTasks(crm, request).Single().Id, Completed);

        Requests.Erase(crm, request);

        Assert.DoesNotContain(People.Rows(crm, "task"), row => row.Id == late);
        Assert.Empty(DatabaseFile.Search(crm, SeededPerson.Email, SeededPerson.Phone));
    }

    [Fact]
    public void A_recipient_that_cant_be_told_stands_on_the_certificate_and_keeps_no_date()
    {
        var person = SeededPerson.Create(crm);
        var disclosure = Disclose(person.Id, Recipient("Closed company"));
        var request = Requests.Open(crm, person.Id, confirmed: true);
        Requests.UntilItWaits(crm, request);
        Requests.Close(crm, Requests.RecipientTasks(crm, request).Single().Id, Canceled);

        var certificate = Requests.Erase(crm, request);

        Assert.Contains("1 were not", certificate, StringComparison.Ordinal);
        Assert.False(crm.AsSystem().Retrieve("cx_disclosure", disclosure, new ColumnSet("cx_notifiedon")).Contains("cx_notifiedon"));
    }

    [Fact]
    public void Two_disclosures_to_one_recipient_are_one_task_and_one_that_knows_already_is_none()
    {
        var person = SeededPerson.Create(crm);
        var shop = Recipient("Print shop");
        Disclose(person.Id, shop);
        Disclose(person.Id, shop);
        crm.AsSystem().Update(new Entity("cx_disclosure", Disclose(person.Id, Recipient("Told before"))) { ["cx_notifiedon"] = crm.Clock.UtcNow });
        var request = Requests.Open(crm, person.Id, confirmed: true);

        Assert.Equal(1, Requests.UntilItWaits(crm, request)["Untold"]);
    }

    public void Dispose() => crm.Dispose();

    private EntityReference Recipient(string name) =>
        new("cx_recipient", crm.AsSystem().Create(new Entity("cx_recipient") { ["cx_name"] = name, ["cx_kind"] = new OptionSetValue(773000000) }));

    private Guid Disclose(Guid person, EntityReference recipient) => crm.As(Persona.PrivacyOfficer).Create(new Entity("cx_disclosure")
    {
        ["cx_recipientid"] = recipient,
        ["cx_subjectid"] = person.ToString("D"),
        ["cx_categories"] = "Name and address",
        ["cx_disclosedon"] = crm.Clock.UtcNow,
    });
}
