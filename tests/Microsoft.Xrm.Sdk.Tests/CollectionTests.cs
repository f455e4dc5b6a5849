namespace Microsoft.Xrm.Sdk.Tests;

public sealed class CollectionTests
{
    [Fact]
    public void Setting_replaces_and_adding_twice_is_refused()
    {
        var parameters = new ParameterCollection { ["Target"] = 1 };
        parameters["Target"] = 2;

        Assert.Equal(2, parameters["Target"]);
        Assert.Throws<ArgumentException>(() => parameters.Add("Target", 3));
    }

    [Fact]
    public void Keys_are_compared_exactly() => Assert.False(new ParameterCollection { ["Target"] = 1 }.Contains("target"));

    [Fact]
    public void Only_a_value_is_added_when_nulls_are_left_out()
    {
        var parameters = new ParameterCollection();

        parameters.AddOrUpdateIfNotNull("a", null);
        parameters.AddOrUpdateIfNotNull("b", 1);

        Assert.Equal(["b"], parameters.Keys);
    }

    [Fact]
    public void A_list_adds_many_in_their_order()
    {
        var list = new EntityReferenceCollection();

        list.AddRange(new EntityReference("a"), new EntityReference("b"));
        list.AddRange((IEnumerable<EntityReference>)[new EntityReference("c")]);

        Assert.Equal(["a", "b", "c"], list.ToArray().Select(x => x.LogicalName));
    }

    [Fact]
    public void A_page_of_rows_keeps_the_list_it_was_made_of()
    {
        var page = new EntityCollection([new Entity("contact"), new Entity("account")]);

        Assert.Equal("account", page[1].LogicalName);
        Assert.Equal(2, page.Entities.Count);
    }
}
