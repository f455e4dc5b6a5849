using System.ServiceModel;
using LocalDataverse.Pipeline;
using LocalDataverse.Tests.Pipeline;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Tests.Messages;

/// <summary>Microsoft Learn: Merge action; Merge data.</summary>
public sealed class MergeTests : IDisposable
{
    private readonly PluginOrganization _crm = new();
    private readonly Guid _kept;
    private readonly Guid _lost;

    public MergeTests()
    {
        _kept = _crm.Admin.Create(new Entity("contact") { ["firstname"] = "Freja", ["lastname"] = "Holm" });
        _lost = _crm.Admin.Create(new Entity("contact") { ["firstname"] = "F.", ["lastname"] = "Holm", ["jobtitle"] = "Buyer" });
    }

    public void Dispose() => _crm.Dispose();

    [Fact]
    public void The_subordinate_is_deactivated_and_names_its_master()
    {
        Merge();

        var row = _crm.Admin.Retrieve("contact", _lost, new ColumnSet("statecode", "statuscode", "merged", "masterid"));
        Assert.Equal(1, row.GetAttributeValue<OptionSetValue>("statecode").Value);
        Assert.Equal(2, row.GetAttributeValue<OptionSetValue>("statuscode").Value);
        Assert.True(row.GetAttributeValue<bool>("merged"));
        Assert.Equal(_kept, row.GetAttributeValue<EntityReference>("masterid").Id);
    }

    [Fact]
    public void The_target_takes_the_update_content_and_nothing_else()
    {
        Merge(content: new Entity("contact") { ["firstname"] = "Freja Marie" });

        var row = _crm.Admin.Retrieve("contact", _kept, new ColumnSet("firstname", "jobtitle", "statecode"));
        Assert.Equal("Freja Marie", row["firstname"]);
        Assert.False(row.Contains("jobtitle"));
        Assert.Equal(0, row.GetAttributeValue<OptionSetValue>("statecode").Value);
    }

    [Fact]
    public void Child_rows_notes_and_parties_follow_to_the_master()
    {
        var child = new EntityReference("contact", _lost);
        var task = _crm.Admin.Create(new Entity("task") { ["subject"] = "Call", ["regardingobjectid"] = child });
        var note = _crm.Admin.Create(new Entity("annotation") { ["subject"] = "Note", ["objectid"] = child });
        var account = _crm.Admin.Create(new Entity("account") { ["name"] = "Firm", ["primarycontactid"] = child });
        var email = _crm.Admin.Create(new Entity("email")
        {
            ["subject"] = "Hello",
            ["to"] = new EntityCollection([new Entity("activityparty") { ["partyid"] = child }]),
        });

        Merge();

        Assert.Equal(_kept, _crm.Admin.Retrieve("task", task, new ColumnSet("regardingobjectid")).GetAttributeValue<EntityReference>("regardingobjectid").Id);
        Assert.Equal(_kept, _crm.Admin.Retrieve("annotation", note, new ColumnSet("objectid")).GetAttributeValue<EntityReference>("objectid").Id);
        Assert.Equal(_kept, _crm.Admin.Retrieve("account", account, new ColumnSet("primarycontactid")).GetAttributeValue<EntityReference>("primarycontactid").Id);
        var party = Assert.Single(_crm.Admin.Retrieve("email", email, new ColumnSet("to")).GetAttributeValue<EntityCollection>("to").Entities);
        Assert.Equal(_kept, party.GetAttributeValue<EntityReference>("partyid").Id);
    }

    [Fact]
    public void Steps_stand_on_merge_and_on_the_updates_it_makes()
    {
        _crm.Admin.Create(new Entity("task") { ["subject"] = "Call", ["regardingobjectid"] = new EntityReference("contact", _lost) });
        _crm.Step("Merge", "contact", Stage.PostOperation, "trace merged");
        _crm.Step("Update", "task", Stage.PostOperation, "trace moved", filter: "regardingobjectid");

        Merge();

        Assert.Equal(["moved=none", "merged=none"], _crm.Traces);
    }

    [Fact]
    public void A_fault_of_a_step_takes_the_whole_merge_back()
    {
        _crm.Step("Merge", "contact", Stage.PostOperation, "refuse no");

        Assert.Throws<FaultException<OrganizationServiceFault>>(() => Merge());

        Assert.Equal(0L, _crm.Scalar("SELECT count(*) FROM contact WHERE merged = 1 OR statecode = 1"));
    }

    [Fact]
    public void What_can_not_be_merged_is_refused()
    {
        Refused("same row", () => Merge(subordinate: _kept));
        Refused("is missing", () => _crm.Admin.Execute(new OrganizationRequest("Merge") { ["Target"] = new EntityReference("contact", _kept), ["SubordinateId"] = _lost }));
        Refused("can't be merged", () => Merge(table: "task"));
        Merge();
        Refused("has been merged", () => Merge());
    }

    [Fact]
    public void The_caller_needs_write_access()
    {
        var user = _crm.User("Ida");
        _crm.Role(user, ("prvReadContact", 8));

        Assert.Throws<FaultException<OrganizationServiceFault>>(() => new OrganizationService(_crm.Organization.Engine, user).Execute(Request()));
    }

    [Fact]
    public void Different_parents_are_refused_when_asked_to_check()
    {
        var account = _crm.Admin.Create(new Entity("account") { ["name"] = "Firm" });
        _crm.Admin.Update(new Entity("contact", _lost) { ["parentcustomerid"] = new EntityReference("account", account) });
        var request = Request();
        request["PerformParentingChecks"] = true;

        Refused("parents of the two rows differ", () => _crm.Admin.Execute(request));
        Merge();
    }

    private void Merge(Guid? subordinate = null, Entity? content = null, string table = "contact") => _crm.Admin.Execute(Request(subordinate, content, table));

    private OrganizationRequest Request(Guid? subordinate = null, Entity? content = null, string table = "contact")
    {
        var request = new OrganizationRequest("Merge")
        {
            ["Target"] = new EntityReference(table, _kept),
            ["SubordinateId"] = subordinate ?? _lost,
            ["PerformParentingChecks"] = false,
        };
        if (content is not null)
            request["UpdateContent"] = content;
        return request;
    }

    private static void Refused(string words, Action call) =>
        Assert.Contains(words, Assert.Throws<FaultException<OrganizationServiceFault>>(call).Detail.Message, StringComparison.Ordinal);
}
