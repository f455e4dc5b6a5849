using CxCrm.Domain.Program;

namespace CxCrm.Domain.Tests.Program;

public sealed class ProgramScoreTests
{
    [Theory]
    [InlineData(new[] { 0, 0, 0, 0, 0, 0 }, 0)]
    [InlineData(new[] { 5, 5, 5, 5, 5, 5 }, 100)]
    [InlineData(new[] { 3, 2, 1, 0, 4, 5 }, 50)]
    public void Maturity_is_the_mean_level_in_per_cent_of_the_highest(int[] levels, int percent) =>
        Assert.Equal(percent, ProgramScore.Maturity(levels));

    [Fact]
    public void Weights_shift_maturity_towards_the_steps_that_weigh_more() =>
        Assert.Equal(75m, ProgramScore.Maturity([5, 0], [3, 1]));

    [Fact]
    public void Weights_that_make_no_mean_are_refused()
    {
        Assert.Throws<ArgumentException>(() => ProgramScore.Maturity([1, 2], [1]));
        Assert.Throws<ArgumentException>(() => ProgramScore.Maturity([1, 2], [0, 0]));
        Assert.Throws<ArgumentException>(() => ProgramScore.Maturity([1, 2], [2, -1]));
    }

    [Theory]
    [InlineData(new[] { 2, 5, 5, 5, 5, 5 }, null)]
    [InlineData(new[] { 3, 2, 5, 5, 5, 5 }, StepCode.Status)]
    [InlineData(new[] { 3, 4, 3, 2, 5, 5 }, StepCode.Ambition)]
    [InlineData(new[] { 3, 3, 3, 3, 3, 3 }, StepCode.Culture)]
    public void The_reached_step_is_the_last_with_it_and_every_earlier_one_at_level_3(int[] levels, StepCode? reached) =>
        Assert.Equal(reached, ProgramScore.Reached(levels));

    [Fact]
    public void Work_begins_at_the_first_step_that_is_not_reached_and_goes_on_with_the_lowest() =>
        Assert.Equal(
            [StepCode.BusinessCase, StepCode.Voice, StepCode.Status, StepCode.Toolbox, StepCode.Ambition, StepCode.Culture],
            ProgramScore.WorkOrder([3, 1, 4, 3, 2, 5]));
}
