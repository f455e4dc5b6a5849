namespace Microsoft.Xrm.Sdk.Tests;

public sealed class EntityTests
{
    private static readonly Guid Id = new("11111111-1111-1111-1111-111111111111");

    [Fact]
    public void A_column_the_row_does_not_hold_reads_as_the_default()
    {
        var row = new Entity("contact");

        Assert.Null(row.GetAttributeValue<string>("lastname"));
        Assert.Equal(0, row.GetAttributeValue<int>("numberofchildren"));
        Assert.Null(row.GetAttributeValue<int?>("numberofchildren"));
    }

    [Fact]
    public void The_indexer_refuses_a_column_the_row_does_not_hold() =>
        Assert.Throws<KeyNotFoundException>(() => new Entity("contact")["lastname"]);

    [Fact]
    public void A_column_of_another_type_is_refused()
    {
        var row = new Entity("contact") { ["numberofchildren"] = 2 };

        Assert.Throws<InvalidCastException>(() => row.GetAttributeValue<string>("numberofchildren"));
        Assert.False(row.TryGetAttributeValue<string>("numberofchildren", out _));
        Assert.True(row.TryGetAttributeValue<int>("numberofchildren", out var children));
        Assert.Equal(2, children);
    }

    [Fact]
    public void A_null_is_held_as_a_value()
    {
        var row = new Entity("contact") { ["lastname"] = null };

        Assert.True(row.Contains("lastname"));
        Assert.Null(row.GetAttributeValue<string>("lastname"));
    }

    [Fact]
    public void The_early_bound_form_carries_everything_of_the_row()
    {
        var row = new Entity("contact", Id) { ["lastname"] = "Holm", RowVersion = "7", EntityState = EntityState.Changed };
        row.FormattedValues["lastname"] = "HOLM";
        row.KeyAttributes["emailaddress1"] = "holm@example.com";
        row.RelatedEntities[new Relationship("contact_master_contact")] = new EntityCollection();

        var contact = row.ToEntity<Contact>();

        Assert.Equal((Id, "Holm", "7", EntityState.Changed), (contact.Id, contact.LastName, contact.RowVersion, contact.EntityState));
        Assert.Equal("HOLM", contact.FormattedValues["lastname"]);
        Assert.Equal("holm@example.com", contact.KeyAttributes["emailaddress1"]);
        Assert.Single(contact.RelatedEntities);
    }

    [Fact]
    public void A_change_of_the_early_bound_form_changes_the_row_it_came_from()
    {
        var target = new Entity("contact");

        target.ToEntity<Contact>().LastName = "Lind";

        Assert.Equal("Lind", target["lastname"]);
    }

    [Fact]
    public void A_row_of_another_table_has_no_such_early_bound_form()
    {
        Assert.Throws<NotSupportedException>(() => new Entity("account").ToEntity<Contact>());
        Assert.Throws<NotSupportedException>(() => new Entity().ToEntity<Contact>());
    }

    [Fact]
    public void Related_rows_are_kept_by_relationship_and_role()
    {
        var contact = new Contact { Reports = [new Contact { LastName = "Berg" }] };

        var relationship = new Relationship("contact_master_contact") { PrimaryEntityRole = EntityRole.Referenced };
        Assert.Equal("Berg", Assert.Single(contact.RelatedEntities[relationship].Entities)["lastname"]);
        Assert.Equal("Berg", Assert.Single(contact.Reports!).LastName);

        contact.Reports = null;
        Assert.Empty(contact.RelatedEntities);
    }

    [Fact]
    public void A_row_is_referred_to_by_its_key_while_it_has_no_id()
    {
        var byKey = new Entity("contact", "emailaddress1", "holm@example.com") { RowVersion = "3" }.ToEntityReference();
        var byId = new Entity("contact", Id).ToEntityReference();

        Assert.Equal(("holm@example.com", "3"), (byKey.KeyAttributes["emailaddress1"], byKey.RowVersion));
        Assert.Equal(new EntityReference("contact", Id), byId);
    }
}
