using System.ServiceModel;
using LocalDataverse.Tests.Pipeline;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Tests.Messages;

/// <summary>Microsoft Learn: Activity tables; ActivityParty table; SendEmail action.</summary>
public sealed class ActivityTests : IDisposable
{
    private readonly PluginOrganization _crm = new();
    private readonly EntityReference _contact;

    public ActivityTests() => _contact = new("contact", _crm.Admin.Create(new Entity("contact") { ["firstname"] = "Freja", ["lastname"] = "Holm" }));

    public void Dispose() => _crm.Dispose();

    [Fact]
    public void An_email_keeps_its_parties_and_is_an_activity()
    {
        var id = _crm.Admin.Create(Email());
        var email = _crm.Admin.Retrieve("email", id, new ColumnSet("to", "from", "activitytypecode", "regardingobjectid"));
        var to = Assert.Single(email.GetAttributeValue<EntityCollection>("to").Entities);
        Assert.Equal(_contact.Id, to.GetAttributeValue<EntityReference>("partyid").Id);
        Assert.Equal("Freja Holm", email.GetAttributeValue<EntityReference>("regardingobjectid").Name);
        Assert.Equal("Thanks", _crm.Admin.Retrieve("activitypointer", id, new ColumnSet("subject"))["subject"]);
    }

    [Fact]
    public void A_sent_email_is_closed_and_stands_in_the_outbox()
    {
        var id = _crm.Admin.Create(Email());
        var response = Send(id);
        Assert.Equal("Thanks", response.Results["Subject"]);
        Assert.Equal(1L, _crm.Scalar("SELECT count(*) FROM email WHERE statecode = 1 AND statuscode = 3 AND senton = '2026-03-02T09:30:00.000Z'"));
        Assert.Contains("closed", Assert.Throws<FaultException<OrganizationServiceFault>>(() => Send(id)).Detail.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_email_without_a_recipient_is_not_sent()
    {
        var email = Email();
        email.Attributes.Remove("to");
        var id = _crm.Admin.Create(email);
        Assert.Contains("no recipient", Assert.Throws<FaultException<OrganizationServiceFault>>(() => Send(id)).Detail.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_counts_the_bytes_of_its_attachment()
    {
        var note = new Entity("annotation") { ["subject"] = "Letter", ["objectid"] = _contact, ["filename"] = "a.txt", ["documentbody"] = Convert.ToBase64String(new byte[10]) };
        var row = _crm.Admin.Retrieve("annotation", _crm.Admin.Create(note), new ColumnSet("filesize", "isdocument"));
        Assert.Equal(10, row["filesize"]);
        Assert.Equal(true, row["isdocument"]);
        note["documentbody"] = "not base64!";
        Assert.Throws<FaultException<OrganizationServiceFault>>(() => _crm.Admin.Create(note));
    }

    private OrganizationResponse Send(Guid id) =>
        _crm.Admin.Execute(new OrganizationRequest("SendEmail") { Parameters = { ["EmailId"] = id, ["IssueSend"] = true, ["TrackingToken"] = "" } });

    private Entity Email() => new("email")
    {
        ["subject"] = "Thanks",
        ["directioncode"] = true,
        ["regardingobjectid"] = _contact,
        ["from"] = Parties(new EntityReference("systemuser", _crm.Admin.UserId)),
        ["to"] = Parties(_contact),
    };

    private static EntityCollection Parties(EntityReference party) => new([new Entity("activityparty") { ["partyid"] = party }]);
}
