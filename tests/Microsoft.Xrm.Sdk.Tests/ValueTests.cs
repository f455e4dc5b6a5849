namespace Microsoft.Xrm.Sdk.Tests;

public sealed class ValueTests
{
    private static readonly Guid Id = new("11111111-1111-1111-1111-111111111111");

    [Fact]
    public void References_are_equal_by_table_id_and_key()
    {
        var reference = new EntityReference("contact", Id) { Name = "Holm", RowVersion = "1" };

        Assert.Equal(reference, new EntityReference("contact", Id));
        Assert.Equal(reference.GetHashCode(), new EntityReference("contact", Id).GetHashCode());
        Assert.NotEqual(reference, new EntityReference("account", Id));
        Assert.NotEqual(reference, new EntityReference("contact", Guid.Empty));
        Assert.NotEqual(new EntityReference("contact", "email", "a"), new EntityReference("contact", "email", "b"));
        Assert.Equal(new EntityReference("contact", "email", "a"), new EntityReference("contact", "email", "a"));
    }

    [Fact]
    public void Choices_and_amounts_are_equal_by_value()
    {
        Assert.Equal(new OptionSetValue(3), new OptionSetValue(3));
        Assert.NotEqual(new OptionSetValue(3), new OptionSetValue(4));
        Assert.Equal(new Money(10.5m), new Money(10.50m));
        Assert.NotEqual(new Money(10m), new Money(11m));
    }

    [Fact]
    public void Relationships_are_equal_by_name_and_role()
    {
        var referenced = new Relationship("a_b") { PrimaryEntityRole = EntityRole.Referenced };

        Assert.Equal(referenced, new Relationship("a_b") { PrimaryEntityRole = EntityRole.Referenced });
        Assert.NotEqual(referenced, new Relationship("a_b"));
    }

    [Fact]
    public void A_label_of_one_language_leaves_the_users_choice_to_the_service()
    {
        var label = new Label("Tilfredshed", 1030);

        Assert.Equal((1030, "Tilfredshed"), (label.LocalizedLabels[0].LanguageCode, label.LocalizedLabels[0].Label));
        Assert.Null(label.UserLocalizedLabel);
    }
}
