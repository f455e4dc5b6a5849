using System.ServiceModel;
using LocalDataverse.Storage;
using LocalDataverse.Tests.Pipeline;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Tests.Messages;

/// <summary>Microsoft Learn: Update and delete table rows using the Organization Service; Optimistic concurrency; Use Upsert.</summary>
public sealed class UpdateTests : IDisposable
{
    private readonly PluginOrganization _crm = new();
    private readonly Guid _contact;

    public UpdateTests() => _contact = _crm.Admin.Create(new Entity("contact") { ["lastname"] = "Holm", ["nickname"] = "Bo" });

    public void Dispose() => _crm.Dispose();

    [Fact]
    public void An_update_changes_what_it_names_and_the_time()
    {
        _crm.Clock.UtcNow = BareOrganization.Now.AddHours(1);
        _crm.Admin.Update(new Entity("contact", _contact) { ["nickname"] = null, ["jobtitle"] = "Smith" });
        var row = _crm.Admin.Retrieve("contact", _contact, new ColumnSet(true));
        Assert.Equal("Holm", row["lastname"]);
        Assert.Equal("Smith", row["jobtitle"]);
        Assert.False(row.Contains("nickname"));
        Assert.Equal(BareOrganization.Now.AddHours(1), row["modifiedon"]);
        Assert.Equal(BareOrganization.Now, row["createdon"]);
    }

    [Fact]
    public void A_column_that_cannot_be_updated_is_passed_over()
    {
        _crm.Admin.Update(new Entity("contact", _contact) { ["createdon"] = DateTime.UnixEpoch, ["jobtitle"] = "Smith" });
        Assert.Equal(BareOrganization.Now, _crm.Admin.Retrieve("contact", _contact, new ColumnSet("createdon"))["createdon"]);
    }

    [Fact]
    public void A_row_that_is_not_there_cannot_be_updated()
    {
        var fault = Refused(() => _crm.Admin.Update(new Entity("contact", Guid.NewGuid()) { ["jobtitle"] = "Smith" }));
        Assert.Equal(unchecked((int)0x80040217), fault.ErrorCode);
    }

    [Fact]
    public void A_state_brings_its_default_status()
    {
        _crm.Admin.Update(new Entity("contact", _contact) { ["statecode"] = new OptionSetValue(1) });
        Assert.Equal(2, _crm.Admin.Retrieve("contact", _contact, new ColumnSet("statuscode")).GetAttributeValue<OptionSetValue>("statuscode").Value);
    }

    [Fact]
    public void A_status_of_another_state_is_refused()
    {
        var fault = Refused(() => _crm.Admin.Update(new Entity("contact", _contact) { ["statuscode"] = new OptionSetValue(2) }));
        Assert.Equal(unchecked((int)0x80048408), fault.ErrorCode);
    }

    [Fact]
    public void The_version_that_was_read_must_be_the_version_that_is_there()
    {
        var version = _crm.Admin.Retrieve("contact", _contact, new ColumnSet("versionnumber")).RowVersion;
        var request = new UpdateRequest { Target = new Entity("contact", _contact) { ["jobtitle"] = "Smith", RowVersion = version }, ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches };
        _crm.Admin.Execute(request);
        Assert.Equal(unchecked((int)0x80060882), Refused(() => _crm.Admin.Execute(request)).ErrorCode);
        request.Target.RowVersion = null;
        Assert.Equal(unchecked((int)0x80060883), Refused(() => _crm.Admin.Execute(request)).ErrorCode);
    }

    [Fact]
    public void A_row_is_addressed_by_its_alternate_key()
    {
        _crm.Admin.Create(new Entity("environmentvariabledefinition") { ["schemaname"] = "x_Limit", ["displayname"] = "Limit" });
        var byKey = new Entity("environmentvariabledefinition", "schemaname", "x_Limit") { ["displayname"] = "Highest" };
        _crm.Admin.Update(byKey);
        Assert.Equal("Highest", _crm.Scalar("SELECT displayname FROM environmentvariabledefinition"));
        byKey.KeyAttributes["schemaname"] = "x_Other";
        Assert.Equal(unchecked((int)0x80060891), Refused(() => _crm.Admin.Update(byKey)).ErrorCode);
        var byNoKey = new Entity("contact", "lastname", "Holm") { ["jobtitle"] = "Smith" };
        Assert.Equal(unchecked((int)0x80060890), Refused(() => _crm.Admin.Update(byNoKey)).ErrorCode);
    }

    [Fact]
    public void Upsert_by_key_makes_the_row_once_and_then_changes_it()
    {
        var first = Upsert("Limit");
        var second = Upsert("Highest");
        Assert.True(first.RecordCreated);
        Assert.False(second.RecordCreated);
        Assert.Equal(first.Target.Id, second.Target.Id);
        Assert.Equal("Highest", _crm.Scalar("SELECT displayname FROM environmentvariabledefinition"));
    }

    [Fact]
    public void A_second_row_with_the_same_key_is_refused()
    {
        Upsert("Limit");
        var fault = Refused(() => _crm.Admin.Create(new Entity("environmentvariabledefinition") { ["schemaname"] = "x_Limit" }));
        Assert.Equal(unchecked((int)0x80060892), fault.ErrorCode);
    }

    [Fact]
    public void A_lookup_is_given_by_alternate_key()
    {
        Upsert("Limit");
        var value = new Entity("environmentvariablevalue")
        {
            ["schemaname"] = "x_Value",
            ["value"] = "5",
            ["environmentvariabledefinitionid"] = new EntityReference("environmentvariabledefinition", "schemaname", "x_Limit"),
        };
        _crm.Admin.Create(value);
        Assert.Equal("Limit", _crm.Scalar("SELECT displayname FROM environmentvariablevalue JOIN environmentvariabledefinition USING (environmentvariabledefinitionid)"));
    }

    [Fact]
    public void Assigning_a_contact_takes_its_tasks_along()
    {
        var task = _crm.Admin.Create(new Entity("task") { ["subject"] = "Call", ["regardingobjectid"] = new EntityReference("contact", _contact) });
        _crm.Admin.Execute(new OrganizationRequest("Assign") { Parameters = { ["Target"] = new EntityReference("contact", _contact), ["Assignee"] = new EntityReference("team", WellKnown.DefaultTeam) } });
        var row = _crm.Admin.Retrieve("task", task, new ColumnSet("ownerid", "owningteam", "owninguser"));
        Assert.Equal("team", row.GetAttributeValue<EntityReference>("ownerid").LogicalName);
        Assert.Equal(WellKnown.DefaultTeam, row.GetAttributeValue<EntityReference>("owningteam").Id);
        Assert.False(row.Contains("owninguser"));
    }

    [Fact]
    public void Completing_a_task_notes_when_it_ended()
    {
        var task = _crm.Admin.Create(new Entity("task") { ["subject"] = "Call" });
        _crm.Admin.Execute(new OrganizationRequest("SetState") { Parameters = { ["EntityMoniker"] = new EntityReference("task", task), ["State"] = new OptionSetValue(1), ["Status"] = new OptionSetValue(-1) } });
        var row = _crm.Admin.Retrieve("task", task, new ColumnSet("statuscode", "actualend"));
        Assert.Equal(5, row.GetAttributeValue<OptionSetValue>("statuscode").Value);
        Assert.Equal(BareOrganization.Now, row["actualend"]);
    }

    [Fact]
    public void Bulk_messages_write_all_rows_or_none()
    {
        var ids = (Guid[])_crm.Admin.Execute(Bulk("CreateMultiple", Row("Lind"), Row("Dahl"))).Results["Ids"];
        Assert.Equal(2, ids.Length);
        Assert.Throws<FaultException<OrganizationServiceFault>>(() => _crm.Admin.Execute(Bulk("CreateMultiple", Row("Berg"), Row(new string('x', 51)))));
        Assert.Equal(3L, _crm.Scalar("SELECT count(*) FROM contact"));
        _crm.Admin.Execute(Bulk("UpdateMultiple", [.. ids.Select(id => new Entity("contact", id) { ["jobtitle"] = "Smith" })]));
        Assert.Equal(2L, _crm.Scalar("SELECT count(*) FROM contact WHERE jobtitle = 'Smith'"));
    }

    private static OrganizationRequest Bulk(string message, params Entity[] rows) =>
        new(message) { Parameters = { ["Targets"] = new EntityCollection(rows) { EntityName = "contact" } } };

    private static Entity Row(string name) => new("contact") { ["lastname"] = name };

    private UpsertResponse Upsert(string name) => (UpsertResponse)_crm.Admin.Execute(new UpsertRequest
    {
        Target = new Entity("environmentvariabledefinition", "schemaname", "x_Limit") { ["displayname"] = name },
    });

    private static OrganizationServiceFault Refused(Action action) => Assert.Throws<FaultException<OrganizationServiceFault>>(action).Detail;
}
