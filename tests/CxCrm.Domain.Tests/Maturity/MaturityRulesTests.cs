using CxCrm.Domain.Maturity;

namespace CxCrm.Domain.Tests.Maturity;

public sealed class MaturityRulesTests
{
    [Theory]
    [InlineData(5, 5, 1, 25)]
    [InlineData(1, 1, 5, 0.2)]
    [InlineData(4, 3, 2, 6)]
    public void Priority_is_value_times_urgency_by_effort(int value, int urgency, int effort, double score) =>
        Assert.Equal((decimal)score, Priority.Of(value, urgency, effort));

    [Fact]
    public void Without_its_parts_there_is_no_priority() => Assert.Null(Priority.Of(5, null, 1));

    [Theory]
    [InlineData(3.5, 4.0, 5.0, HygieneState.Green)]
    [InlineData(3.4, 4.0, 5.0, HygieneState.Red)]
    [InlineData(null, 4.0, 5.0, HygieneState.Unknown)]
    [InlineData(null, 3.0, 5.0, HygieneState.Red)]
    public void All_three_at_the_limit_are_green(double? expectation, double? ease, double? feeling, HygieneState state) =>
        Assert.Equal(state, Hygiene.Of(expectation, ease, feeling, 3.5));

    /// <summary>Bain &amp; Company, Closing the delivery gap (2005): 80 % of 362 firms against 8 % of their customers.</summary>
    [Fact]
    public void The_perception_gap_is_staff_minus_customers() => Assert.Equal(72, PerceptionGap.Of(80, 8));
}
