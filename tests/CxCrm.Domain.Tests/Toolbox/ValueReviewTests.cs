using CxCrm.Domain.Toolbox;

namespace CxCrm.Domain.Tests.Toolbox;

public sealed class ValueReviewTests
{
    [Theory]
    [InlineData(1, 300, ElementVerdict.Reduce)]
    [InlineData(2, 200, ElementVerdict.Reduce)]
    [InlineData(2, 100, ElementVerdict.Keep)]
    [InlineData(3, 300, ElementVerdict.Keep)]
    [InlineData(4, 200, ElementVerdict.Strengthen)]
    [InlineData(5, 300, ElementVerdict.Keep)]
    public void The_verdict_follows_value_and_cost(int value, int cost, ElementVerdict verdict) =>
        Assert.Equal(verdict, new ValueReview([100, 200, 300]).Of(value, cost));

    [Fact]
    public void Nothing_is_said_while_value_or_cost_is_unknown()
    {
        var review = new ValueReview([100]);

        Assert.Null(review.Of(null, 100));
        Assert.Null(review.Of(1, null));
        Assert.Null(new ValueReview([]).Of(1, 100));
    }

    [Fact]
    public void What_costs_nothing_is_no_saving() => Assert.NotEqual(ElementVerdict.Reduce, new ValueReview([0, 0]).Of(1, 0));

    [Theory]
    [InlineData(new[] { 300, 100, 200 }, 200)]
    [InlineData(new[] { 100, 200, 300, 400 }, 250)]
    public void The_median_is_the_middle_cost(int[] costs, int median) =>
        Assert.Equal(median, new ValueReview(costs.Select(cost => (decimal)cost)).MedianCost);
}
