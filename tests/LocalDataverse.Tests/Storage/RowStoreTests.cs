using System.ServiceModel;
using LocalDataverse.Metadata;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Tests.Storage;

public sealed class RowStoreTests : IDisposable
{
    private readonly BareOrganization _bare = new();
    private readonly DatabaseSession _session;
    private readonly RowStore _rows;

    public RowStoreTests()
    {
        _session = _bare.Organization.Database.Open();
        _session.Begin();
        _rows = new RowStore(_session);
    }

    private TableDefinition Contact => _bare.Organization.Catalog.Table("contact");

    public void Dispose()
    {
        _session.Dispose();
        _bare.Dispose();
    }

    public static TheoryData<string, object, object> Values => new()
    {
        { "firstname", "Åse", "Åse" },
        { "numberofchildren", 3, 3 },
        { "creditlimit", new Money(12.345m), new Money(12.35m) },
        { "donotemail", true, true },
        { "gendercode", new OptionSetValue(2), new OptionSetValue(2) },
        { "birthdate", new DateTime(1980, 5, 17, 0, 0, 0, DateTimeKind.Utc), new DateTime(1980, 5, 17, 0, 0, 0, DateTimeKind.Unspecified) },
        { "lastusedincampaign", new DateTime(2026, 1, 2, 3, 4, 5, 678, DateTimeKind.Utc), new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc) },
        { "address1_latitude", 55.676098, 55.6761 },
        { "parentcustomerid", new EntityReference("account", WellKnown.Organization), new EntityReference("account", WellKnown.Organization) },
        { "exchangerate", 1.000000000001m, 1.000000000001m },
    };

    [Theory]
    [MemberData(nameof(Values), DisableDiscoveryEnumeration = true)]
    public void A_value_comes_back_as_the_column_keeps_it(string column, object given, object kept)
    {
        var id = Insert((column, given));
        Assert.Equal(kept, _rows.Read(Contact, id, [column])![column]);
    }

    [Fact]
    public void A_date_keeps_the_day_that_was_given()
    {
        var id = Insert(("birthdate", new DateTime(1980, 5, 17, 23, 59, 0, DateTimeKind.Local)));
        Assert.Equal("1980-05-17", _session.Scalar("SELECT birthdate FROM contact WHERE contactid = $id", ("$id", StoredValue.Id(id))));
    }

    [Fact]
    public void An_empty_text_is_no_value()
    {
        var id = Insert(("firstname", ""));
        Assert.False(_rows.Read(Contact, id, ["firstname"])!.Contains("firstname"));
    }

    [Theory]
    [InlineData("numberofchildren", "three", "it takes a whole number (System.Int32)")]
    [InlineData("firstname", 3, "it takes text (System.String)")]
    [InlineData("gendercode", 2, "it takes OptionSetValue")]
    public void A_value_of_another_type_is_refused_and_named(string column, object value, string expected)
    {
        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(() => Insert((column, value)));
        Assert.Equal(unchecked((int)0x80040203), fault.Detail.ErrorCode);
        Assert.Contains($"contact.{column}", fault.Detail.Message, StringComparison.Ordinal);
        Assert.Contains(expected, fault.Detail.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lookup_refuses_a_table_it_cannot_point_to()
    {
        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(() => Insert(("parentcustomerid", new EntityReference("task", Guid.NewGuid()))));
        Assert.Contains("it takes account, contact", fault.Detail.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_column_is_refused_by_name()
    {
        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(() => Insert(("shoesize", 43)));
        Assert.Equal("'contact' entity doesn't contain attribute with Name = 'shoesize'.", fault.Detail.Message);
    }

    [Fact]
    public void Every_write_takes_a_greater_row_version()
    {
        var first = Insert(("firstname", "Ada"));
        var second = Insert(("firstname", "Bo"));
        var before = _rows.VersionOf(Contact, second);
        _rows.Update(Contact, first, new AttributeCollection { ["firstname"] = "Adam" });
        Assert.True(_rows.VersionOf(Contact, first) > before);
    }

    [Fact]
    public void A_row_version_is_not_given_twice_after_a_rollback()
    {
        _session.Commit();
        _session.Begin();
        var id = Insert(("firstname", "Ada"));
        _session.Commit();
        var committed = _rows.VersionOf(Contact, id);
        _session.Begin();
        Assert.True(_session.NextRowVersion() > committed);
    }

    [Fact]
    public void An_id_that_is_taken_is_refused()
    {
        var id = Insert(("firstname", "Ada"));
        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(() => _rows.Insert(Contact, id, new AttributeCollection()));
        Assert.Equal(unchecked((int)0x80040237), fault.Detail.ErrorCode);
    }

    [Fact]
    public void A_second_row_with_the_same_key_is_refused_and_the_key_named()
    {
        var table = _bare.Organization.Catalog.Table("privilege");
        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(() => _rows.Insert(table, Guid.NewGuid(), new AttributeCollection { ["name"] = "PRVREADCONTACT" }));
        Assert.Equal(unchecked((int)0x80060892), fault.Detail.ErrorCode);
        Assert.Contains("privilege_name", fault.Detail.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lookup_to_a_row_that_is_not_there_keeps_the_whole_transaction_out()
    {
        var id = Insert(("originatingleadid", null), ("preferredsystemuserid", new EntityReference("systemuser", Guid.NewGuid())));
        Assert.Throws<FaultException<OrganizationServiceFault>>(_session.Commit);
        Assert.False(_rows.Exists(Contact, id));
    }

    [Fact]
    public void A_row_is_found_by_values_whatever_the_case_of_letters()
    {
        var id = Insert(("emailaddress1", "ada@example.org"));
        Assert.Equal(id, _rows.Find(Contact, new AttributeCollection { ["emailaddress1"] = "ADA@example.org" }));
    }

    [Fact]
    public void Null_finds_no_row()
    {
        Insert(("firstname", "Ada"));
        Assert.Null(_rows.Find(Contact, new AttributeCollection { ["emailaddress1"] = null }));
    }

    [Fact]
    public void Recipients_of_an_email_are_rows_of_their_own_and_come_back_with_it()
    {
        var table = _bare.Organization.Catalog.Table("email");
        var contact = Insert(("firstname", "Ada"));
        var party = new Entity("activityparty") { ["partyid"] = new EntityReference("contact", contact) };
        var id = Guid.NewGuid();
        _rows.Insert(table, id, new AttributeCollection { ["subject"] = "Hello", ["to"] = new EntityCollection([party]) });
        var to = Assert.IsType<EntityCollection>(_rows.Read(table, id, ["to"])!["to"]);
        Assert.Equal(new EntityReference("contact", contact), Assert.Single(to.Entities)["partyid"]);
    }

    [Fact]
    public void Every_activity_is_seen_through_activitypointer()
    {
        var id = Guid.NewGuid();
        _rows.Insert(_bare.Organization.Catalog.Table("task"), id, new AttributeCollection { ["subject"] = "Call back", ["activitytypecode"] = "task" });
        var seen = _rows.Read(_bare.Organization.Catalog.Table("activitypointer"), id, ["subject", "activitytypecode"]);
        Assert.Equal(("Call back", "task"), (seen!["subject"], seen["activitytypecode"]));
    }

    [Fact]
    public void Rows_of_a_view_cannot_be_written()
    {
        var pointer = _bare.Organization.Catalog.Table("activitypointer");
        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(() => _rows.Insert(pointer, Guid.NewGuid(), new AttributeCollection { ["subject"] = "x" }));
        Assert.Contains("activitypointer", fault.Detail.Message, StringComparison.Ordinal);
    }

    private Guid Insert(params (string Column, object? Value)[] values)
    {
        var id = Guid.NewGuid();
        var row = new AttributeCollection();
        foreach (var (column, value) in values.Where(v => Contact.Column(v.Column) is not null || v.Value is not null))
            row[column] = value;
        _rows.Insert(Contact, id, row);
        return id;
    }
}
