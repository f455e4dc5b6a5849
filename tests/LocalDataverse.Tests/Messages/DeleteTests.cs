using System.ServiceModel;
using LocalDataverse.Pipeline;
using LocalDataverse.Tests.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Tests.Messages;

/// <summary>Microsoft Learn: Table relationship behavior.</summary>
public sealed class DeleteTests : IDisposable
{
    private readonly PluginOrganization _crm = new();
    private readonly Guid _account;

    public DeleteTests() => _account = Make("account", "name", null);

    public void Dispose() => _crm.Dispose();

    [Fact]
    public void Cascade_deletes_the_rows_below_and_their_notes_each_with_its_own_steps()
    {
        var contact = Make("contact", "lastname", ("parentcustomerid", _account, "account"));
        Make("annotation", "subject", ("objectid", contact, "contact"));
        Make("task", "subject", ("regardingobjectid", contact, "contact"));
        _crm.Step("Delete", "task", Stage.PostOperation, "trace depth\ntrace parent");
        _crm.Admin.Delete("account", _account);
        Assert.Equal(0L, _crm.Scalar("SELECT (SELECT count(*) FROM contact) + (SELECT count(*) FROM annotation) + (SELECT count(*) FROM task)"));
        Assert.Equal(["depth=1", "parent=Delete/10"], _crm.Traces);
    }

    [Fact]
    public void A_relationship_that_removes_the_link_keeps_the_row()
    {
        var parent = Make("contact", "lastname", null);
        Make("contact", "lastname", ("parentcustomerid", parent, "contact"));
        _crm.Admin.Delete("contact", parent);
        Assert.Equal(1L, _crm.Scalar("SELECT count(*) FROM contact WHERE parentcustomerid IS NULL AND parentcustomerid_type IS NULL"));
    }

    [Fact]
    public void Restrict_refuses_while_a_row_points_there()
    {
        var currency = _crm.Admin.Create(new Entity("transactioncurrency") { ["currencyname"] = "Euro", ["isocurrencycode"] = "EUR", ["currencysymbol"] = "€", ["currencyprecision"] = 2, ["exchangerate"] = 0.134m });
        _crm.Admin.Update(new Entity("account", _account) { ["transactioncurrencyid"] = new EntityReference("transactioncurrency", currency) });
        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(() => _crm.Admin.Delete("transactioncurrency", currency)).Detail;
        Assert.Equal(unchecked((int)0x80040227), fault.ErrorCode);
        Assert.Contains("transactioncurrency_account", fault.Message, StringComparison.Ordinal);
        _crm.Admin.Delete("account", _account);
        _crm.Admin.Delete("transactioncurrency", currency);
    }

    [Fact]
    public void A_refused_delete_of_one_row_keeps_all()
    {
        Make("contact", "lastname", ("parentcustomerid", _account, "account"));
        _crm.Step("Delete", "contact", Stage.PreOperation, "refuse The customer stays.");
        Assert.Throws<FaultException<OrganizationServiceFault>>(() => _crm.Admin.Delete("account", _account));
        Assert.Equal(2L, _crm.Scalar("SELECT (SELECT count(*) FROM contact) + (SELECT count(*) FROM account)"));
    }

    [Fact]
    public void A_row_that_is_gone_cannot_be_deleted_again()
    {
        _crm.Admin.Delete("account", _account);
        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(() => _crm.Admin.Delete("account", _account)).Detail;
        Assert.Equal(unchecked((int)0x80040217), fault.ErrorCode);
    }

    private Guid Make(string table, string name, (string Column, Guid Id, string Table)? link)
    {
        var row = new Entity(table) { [name] = "Nordvind" };
        if (link is { } lookup)
            row[lookup.Column] = new EntityReference(lookup.Table, lookup.Id);
        return _crm.Admin.Create(row);
    }
}
