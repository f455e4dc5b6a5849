using System.ServiceModel;
using LocalDataverse.Security;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Tests.Query;

/// <summary>Links, order, pages, aggregates and what a caller may see.</summary>
public sealed class ShapeTests : IDisposable
{
    private readonly QueryFixture _data = new();

    [Fact]
    public void An_inner_link_brings_columns_as_aliased_values()
    {
        var row = Assert.Single(_data.Fetch("<fetch><entity name='visit'><filter><condition attribute='minutes' operator='eq' value='12'/></filter><link-entity name='shop' from='shopid' to='shopid' alias='s'><attribute name='name'/></link-entity></entity></fetch>").Entities);
        var aliased = Assert.IsType<AliasedValue>(row["s.name"]);
        Assert.Equal(("shop", "name", "Bager"), (aliased.EntityLogicalName, aliased.AttributeLogicalName, (string)aliased.Value));
    }

    [Fact]
    public void An_outer_link_keeps_rows_without_a_match_and_a_condition_on_it_finds_them() =>
        Assert.Equal("cykler", _data.Shops("<link-entity name='visit' from='shopid' to='shopid' alias='v' link-type='outer'/><filter><condition entityname='v' attribute='visitid' operator='null'/></filter>"));

    [Theory]
    [InlineData("any", "Ærø Radio")]
    [InlineData("not any", "Bager, cykler")]
    [InlineData("all", "Bager")]
    public void A_link_in_a_filter_tests_related_rows(string kind, string expected) =>
        Assert.Equal(expected, _data.Shops($"<filter><link-entity name='visit' from='shopid' to='shopid' link-type='{kind}'><filter><condition attribute='minutes' operator='lt' value='10'/></filter></link-entity></filter>"));

    [Fact]
    public void Exists_brings_each_parent_once() =>
        Assert.Equal("Ærø Radio, Bager", _data.Shops("<link-entity name='visit' from='shopid' to='shopid' link-type='exists'/>"));

    [Fact]
    public void Order_is_by_language_choices_by_label()
    {
        Assert.Equal("Ærø Radio, Bager, cykler", _data.Shops("<order attribute='name'/>"));
        Assert.StartsWith("Bager", _data.Shops("<order attribute='kind'/>"), StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_follow_each_other_without_overlap()
    {
        var query = new QueryExpression("visit") { ColumnSet = new ColumnSet("minutes"), PageInfo = new PagingInfo { PageNumber = 1, Count = 2, ReturnTotalRecordCount = true } };
        query.AddOrder("minutes", OrderType.Descending);
        var first = _data.Run(query);
        Assert.Equal((true, 3), (first.MoreRecords, first.TotalRecordCount));
        Assert.NotNull(first.PagingCookie);
        query.PageInfo = new PagingInfo { PageNumber = 2, Count = 2, PagingCookie = first.PagingCookie };
        var second = _data.Run(query);
        Assert.False(second.MoreRecords);
        Assert.Equal([12, 7, 5], first.Entities.Concat(second.Entities).Select(e => e.GetAttributeValue<int>("minutes")));
    }

    [Fact]
    public void Aggregates_group_and_sum()
    {
        var rows = _data.Fetch("<fetch aggregate='true'><entity name='visit'><attribute name='minutes' aggregate='sum' alias='total'/><attribute name='minutes' aggregate='avg' alias='mean'/><attribute name='shopid' groupby='true' alias='shop'/><order alias='total' descending='true'/></entity></fetch>");
        Assert.Equal(2, rows.Entities.Count);
        Assert.Equal((12, 12), ((int)((AliasedValue)rows[0]["total"]).Value, (int)((AliasedValue)rows[0]["mean"]).Value));
        Assert.Equal("Ærø Radio", ((EntityReference)((AliasedValue)rows[1]["shop"]).Value).Name);
    }

    [Theory]
    [InlineData(Depth.User, "Ærø Radio")]
    [InlineData(Depth.BusinessUnit, "Ærø Radio, Bager")]
    [InlineData(Depth.ParentChild, "Ærø Radio, Bager, cykler")]
    [InlineData(Depth.Organization, "Ærø Radio, Bager, cykler")]
    public void A_caller_sees_what_the_depth_of_the_privilege_reaches(Depth depth, string expected) =>
        Assert.Equal(expected, _data.Shops("", QueryFixture.Reader(depth)));

    [Fact]
    public void Rows_of_a_linked_table_are_held_back_too()
    {
        var rows = _data.Fetch("<fetch><entity name='visit'><link-entity name='shop' from='shopid' to='shopid' alias='s'/></entity></fetch>", QueryFixture.Reader(Depth.User));
        Assert.Equal(2, rows.Entities.Count);
    }

    [Fact]
    public void Without_the_privilege_the_query_is_refused()
    {
        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(() => _data.Shops("", QueryFixture.Reader(Depth.None)));
        Assert.Equal(unchecked((int)0x80040220), fault.Detail.ErrorCode);
        Assert.Contains("prvReadShop", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Lookups_carry_names_and_choices_their_labels()
    {
        var visit = _data.Fetch("<fetch top='1'><entity name='visit'><attribute name='shopid'/></entity></fetch>")[0];
        Assert.Equal("Ærø Radio", visit.GetAttributeValue<EntityReference>("shopid")!.Name);
        var shop = _data.Fetch("<fetch top='1'><entity name='shop'><attribute name='kind'/></entity></fetch>")[0];
        Assert.Equal("Big", shop.FormattedValues["kind"]);
    }

    public void Dispose() => _data.Dispose();
}
