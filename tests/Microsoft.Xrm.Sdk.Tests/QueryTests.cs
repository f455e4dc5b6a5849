using Microsoft.Xrm.Sdk.Extensions;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Xrm.Sdk.Tests;

public sealed class QueryTests
{
    [Fact]
    public void A_new_query_is_complete_without_any_part_set()
    {
        var query = new QueryExpression("contact");

        Assert.Empty(query.ColumnSet.Columns);
        Assert.Equal(LogicalOperator.And, query.Criteria.FilterOperator);
        Assert.Equal(0, query.PageInfo.PageNumber);
        Assert.Null(query.TopCount);
    }

    [Fact]
    public void Links_start_where_the_one_above_them_ends()
    {
        var query = new QueryExpression("contact");
        var account = query.AddLink("account", "parentcustomerid", "accountid", JoinOperator.LeftOuter);
        var owner = account.AddLink("systemuser", "owninguser", "systemuserid");

        Assert.Equal(("contact", JoinOperator.LeftOuter), (account.LinkFromEntityName, account.JoinOperator));
        Assert.Equal(("account", JoinOperator.Inner), (owner.LinkFromEntityName, owner.JoinOperator));
        Assert.Equal([owner], account.GetChildLinkEntities());
    }

    [Fact]
    public void Filters_nest()
    {
        var filter = new FilterExpression(LogicalOperator.Or);
        filter.AddCondition("lastname", ConditionOperator.Equal, "Holm");
        filter.AddFilter(LogicalOperator.And).AddCondition("a", "name", ConditionOperator.Null);

        Assert.Equal("Holm", Assert.Single(filter.Conditions[0].Values));
        Assert.Equal(("a", "name"), (filter.Filters[0].Conditions[0].EntityName, filter.Filters[0].Conditions[0].AttributeName));
    }

    [Fact]
    public void A_condition_takes_the_values_of_a_list()
    {
        var condition = new ConditionExpression("statuscode", ConditionOperator.In, new List<int> { 1, 2 });

        Assert.Equal([1, 2], condition.Values.Cast<int>());
    }

    [Fact]
    public void A_condition_may_name_another_column()
    {
        var condition = new ConditionExpression("firstname", ConditionOperator.Equal, compareColumns: true, "lastname");

        Assert.True(condition.CompareColumns);
        Assert.Equal("lastname", Assert.Single(condition.Values));
    }

    [Theory]
    [InlineData(ConditionOperator.Equal, 0)]
    [InlineData(ConditionOperator.NotNull, 13)]
    [InlineData(ConditionOperator.LastXDays, 33)]
    [InlineData(ConditionOperator.BeginsWith, 54)]
    [InlineData(ConditionOperator.DoesNotContainValues, 88)]
    public void Operators_have_the_numbers_of_the_service(ConditionOperator condition, int number) => Assert.Equal(number, (int)condition);

    [Fact]
    public void A_visitor_reaches_every_condition_and_puts_its_answer_in_place()
    {
        var query = new QueryExpression("contact");
        query.Criteria.AddFilter(LogicalOperator.Or).AddCondition("a", ConditionOperator.Null);
        query.AddLink("account", "x", "y").LinkCriteria.AddCondition("b", ConditionOperator.Null);

        query.Accept(new Negation());

        Assert.Equal(ConditionOperator.NotNull, query.Criteria.Filters[0].Conditions[0].Operator);
        Assert.Equal(ConditionOperator.NotNull, query.LinkEntities[0].LinkCriteria.Conditions[0].Operator);
    }

    private sealed class Negation : QueryExpressionVisitorBase
    {
        protected override ConditionExpression VisitConditionExpression(ConditionExpression condition) =>
            new(condition.AttributeName, ConditionOperator.NotNull);
    }
}
