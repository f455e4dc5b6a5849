using System.ServiceModel;
using LocalDataverse.Pipeline;
using LocalDataverse.Storage;
using LocalDataverse.Tests.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Tests.Audit;

/// <summary>Microsoft Learn: Auditing overview; Delete the change history for a record.</summary>
public sealed class AuditTests : IDisposable
{
    private readonly PluginOrganization _crm = new();
    private readonly Guid _contact;

    public AuditTests() => _contact = _crm.Admin.Create(new Entity("contact") { ["lastname"] = "Holm", ["jobtitle"] = "Smith" });

    public void Dispose() => _crm.Dispose();

    [Fact]
    public void A_change_says_who_what_and_from_what_to_what()
    {
        _crm.Admin.Update(new Entity("contact", _contact) { ["jobtitle"] = "Baker", ["lastname"] = "Holm" });
        var data = (string)_crm.Scalar("SELECT changedata FROM audit WHERE operation = 2 AND userid = $user", ("$user", StoredValue.Id(WellKnown.Administrator)))!;
        Assert.Contains("""{"logicalName":"jobtitle","oldValue":"Smith","newValue":"Baker"}""", data, StringComparison.Ordinal);
        Assert.DoesNotContain("lastname", data, StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_that_is_rolled_back_is_not_audited()
    {
        _crm.Step("Update", "contact", Stage.PostOperation, "refuse no");
        Assert.Throws<FaultException<OrganizationServiceFault>>(() => _crm.Admin.Update(new Entity("contact", _contact) { ["jobtitle"] = "Baker" }));
        Assert.Equal(0L, _crm.Scalar("SELECT count(*) FROM audit WHERE operation = 2"));
    }

    [Fact]
    public void Nothing_is_audited_while_the_organisation_does_not_audit()
    {
        _crm.Admin.Update(new Entity("organization", WellKnown.Organization) { ["isauditenabled"] = false });
        _crm.Admin.Update(new Entity("contact", _contact) { ["jobtitle"] = "Baker" });
        Assert.Equal(0L, _crm.Scalar("SELECT count(*) FROM audit WHERE operation = 2"));
    }

    [Fact]
    public void A_table_that_is_not_audited_leaves_no_trace()
    {
        Assert.False(_crm.Organization.Catalog.Table("businessunit").IsAudited);
        _crm.Admin.Create(new Entity("businessunit") { ["name"] = "North", ["parentbusinessunitid"] = new EntityReference("businessunit", WellKnown.RootBusinessUnit) });
        Assert.Equal(0L, _crm.Scalar("SELECT count(*) FROM audit WHERE objectid_type = 'businessunit'"));
    }

    [Fact]
    public void The_history_of_a_deleted_row_can_be_read_in_part_and_deleted()
    {
        _crm.Admin.Delete("contact", _contact);
        Assert.Equal(2L, _crm.Scalar("SELECT count(*) FROM audit WHERE objectid = $id", ("$id", StoredValue.Id(_contact))));
        Assert.Equal(2, _crm.Admin.Execute(History("DeleteRecordChangeHistory")).Results["DeletedEntriesCount"]);
        Assert.Equal(0L, _crm.Scalar("SELECT count(*) FROM audit WHERE objectid = $id", ("$id", StoredValue.Id(_contact))));
    }

    [Fact]
    public void The_history_of_a_row_comes_newest_first()
    {
        _crm.Admin.Update(new Entity("contact", _contact) { ["jobtitle"] = "Baker" });
        var rows = (EntityCollection)_crm.Admin.Execute(History("RetrieveRecordChangeHistory")).Results["AuditDetailCollection"];
        Assert.Equal([2, 1], rows.Entities.Select(r => r.GetAttributeValue<OptionSetValue>("operation").Value));
    }

    [Fact]
    public void Deleting_history_needs_its_own_privilege()
    {
        var service = _crm.Organization.ServiceFor(_crm.User("Ida"));
        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(() => service.Execute(History("DeleteRecordChangeHistory"))).Detail;
        Assert.Contains("prvDeleteRecordChangeHistory", fault.Message, StringComparison.Ordinal);
    }

    private OrganizationRequest History(string message) => new(message) { Parameters = { ["Target"] = new EntityReference("contact", _contact) } };
}
