using System.ServiceModel;
using LocalDataverse.Storage;
using LocalDataverse.Tests.Pipeline;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Tests.Messages;

/// <summary>Microsoft Learn: Create table rows using the Organization Service; Column data types.</summary>
public sealed class CreateTests : IDisposable
{
    private readonly PluginOrganization _crm = new();

    public void Dispose() => _crm.Dispose();

    [Fact]
    public void A_new_row_gets_owner_author_time_state_and_defaults()
    {
        var row = _crm.Admin.Retrieve("contact", Make("contact", ("lastname", "Holm")), new ColumnSet(true));
        Assert.Equal(WellKnown.Administrator, row.GetAttributeValue<EntityReference>("ownerid").Id);
        Assert.Equal(WellKnown.RootBusinessUnit, row.GetAttributeValue<EntityReference>("owningbusinessunit").Id);
        Assert.Equal(WellKnown.Administrator, row.GetAttributeValue<EntityReference>("createdby").Id);
        Assert.Equal(BareOrganization.Now, row["modifiedon"]);
        Assert.Equal(0, row.GetAttributeValue<OptionSetValue>("statecode").Value);
        Assert.Equal(1, row.GetAttributeValue<OptionSetValue>("statuscode").Value);
        Assert.Equal(1, row.GetAttributeValue<OptionSetValue>("preferredcontactmethodcode").Value);
        Assert.Equal(false, row["donotemail"]);
    }

    [Fact]
    public void A_full_name_follows_from_its_parts()
    {
        var id = Make("contact", ("firstname", "Freja"), ("lastname", "Holm"));
        Assert.Equal("Freja Holm", Read("contact", id, "fullname"));
        _crm.Admin.Update(new Entity("contact", id) { ["lastname"] = "Lind" });
        Assert.Equal("Freja Lind", Read("contact", id, "fullname"));
    }

    [Fact]
    public void A_migrated_row_keeps_the_time_it_was_made()
    {
        var made = new DateTime(2019, 5, 1, 8, 0, 0, DateTimeKind.Utc);
        var id = Make("contact", ("lastname", "Holm"), ("overriddencreatedon", made));
        Assert.Equal(made, Read("contact", id, "createdon"));
        Assert.Equal(BareOrganization.Now, Read("contact", id, "overriddencreatedon"));
    }

    [Fact]
    public void Money_stands_in_the_base_currency_too()
    {
        var euro = Make("transactioncurrency", ("currencyname", "Euro"), ("isocurrencycode", "EUR"), ("currencysymbol", "€"), ("currencyprecision", 2), ("exchangerate", 0.134m));
        var id = Make("account", ("name", "Nordvind"), ("revenue", new Money(134m)), ("transactioncurrencyid", new EntityReference("transactioncurrency", euro)));
        Assert.Equal(1000m, ((Money)Read("account", id, "revenue_base")!).Value);
        var plain = Make("account", ("name", "Nordvind"), ("revenue", new Money(134m)));
        Assert.Equal(134m, ((Money)Read("account", plain, "revenue_base")!).Value);
    }

    [Fact]
    public void Related_rows_are_made_in_the_same_message()
    {
        var account = new Entity("account") { ["name"] = "Nordvind" };
        account.RelatedEntities[new Relationship("contact_customer_accounts")] = new EntityCollection([new("contact") { ["lastname"] = "Holm" }, new("contact") { ["lastname"] = "Lind" }]);
        _crm.Admin.Create(account);
        Assert.Equal(2L, _crm.Scalar("SELECT count(*) FROM contact JOIN account ON parentcustomerid = account.accountid"));
        Assert.Equal(0, _crm.Admin.LastDiagnostics!.ServiceCalls);
    }

    [Fact]
    public void A_related_row_that_is_refused_takes_its_parent_along()
    {
        var account = new Entity("account") { ["name"] = "Nordvind" };
        account.RelatedEntities[new Relationship("contact_customer_accounts")] = new EntityCollection([new("contact") { ["lastname"] = new string('x', 51) }]);
        Assert.Throws<FaultException<OrganizationServiceFault>>(() => _crm.Admin.Create(account));
        Assert.Equal(0L, _crm.Scalar("SELECT count(*) FROM account"));
    }

    public static TheoryData<string, object, string> Wrong => new()
    {
        { "no_such_column", "x", "no_such_column" },
        { "lastname", new string('x', 51), "maximum allowed length of '50'" },
        { "numberofchildren", 1_000_000_001, "outside the valid range" },
        { "numberofchildren", "three", "System.String" },
        { "firstname", 1, "System.Int32" },
        { "ownerid", new Guid("00000000-0000-0000-0000-00000000dead"), "System.Guid" },
        { "parentcustomerid", new EntityReference(), "cannot refer to" },
        { "gendercode", new OptionSetValue(3), "Accepted Values: 1, 2" },
        { "parentcustomerid", new EntityReference("account", new Guid("00000000-0000-0000-0000-00000000dead")), "Does Not Exist" },
        { "parentcustomerid", new EntityReference("task", new Guid("00000000-0000-0000-0000-00000000dead")), "account, contact" },
        { "birthdate", new DateTime(1752, 12, 31, 0, 0, 0, DateTimeKind.Utc), "1753-01-01" },
        { "statuscode", new OptionSetValue(2), "2 is not a valid status code for state code 0" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_wrong_value_is_refused_and_the_message_says_what_is_wrong(string column, object value, string says)
    {
        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(() => Make("contact", (column, value))).Detail;
        Assert.Contains(says, fault.Message, StringComparison.Ordinal);
        Assert.Equal(0L, _crm.Scalar("SELECT count(*) FROM contact"));
    }

    [Fact]
    public void An_id_that_is_taken_is_refused()
    {
        var id = Make("contact", ("lastname", "Holm"));
        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(() => _crm.Admin.Create(new Entity("contact", id) { ["lastname"] = "Lind" })).Detail;
        Assert.Equal(unchecked((int)0x80040237), fault.ErrorCode);
    }

    [Fact]
    public void A_required_column_must_have_a_value()
    {
        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(() => Make("businessunit", ("emailaddress", "x@example.com"))).Detail;
        Assert.Contains("'name' of 'businessunit' is missing", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_text_is_no_value()
    {
        var id = Make("contact", ("lastname", "Holm"), ("nickname", ""));
        Assert.Null(Read("contact", id, "nickname"));
    }

    [Theory]
    [InlineData("NoSuchMessage", "message 'NoSuchMessage'")]
    [InlineData("GrantAccess", "message 'GrantAccess'")]
    public void A_message_the_engine_does_not_know_is_refused_by_name_and_remembered(string message, string says)
    {
        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(() => _crm.Admin.Execute(new OrganizationRequest(message))).Detail;
        Assert.Contains(says, fault.Message, StringComparison.Ordinal);
        Assert.Equal(1, _crm.Organization.Engine.Refused.Counts[fault.Message]);
    }

    [Fact]
    public void A_parameter_that_is_missing_is_named()
    {
        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(() => _crm.Admin.Execute(new OrganizationRequest("SendEmail"))).Detail;
        Assert.Contains("'EmailId' is missing", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_parameter_the_message_does_not_have_is_refused_by_name()
    {
        var request = new OrganizationRequest("Create") { Parameters = { ["Target"] = new Entity("contact"), ["Traget"] = 1 } };
        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(() => _crm.Admin.Execute(request)).Detail;
        Assert.Contains("'Traget'", fault.Message, StringComparison.Ordinal);
    }

    private Guid Make(string table, params (string Column, object Value)[] values)
    {
        var row = new Entity(table);
        foreach (var (column, value) in values)
            row[column] = value;
        return _crm.Admin.Create(row);
    }

    private object? Read(string table, Guid id, string column)
    {
        var row = _crm.Admin.Retrieve(table, id, new ColumnSet(column));
        return row.Contains(column) ? row[column] : null;
    }
}
