using CxCrm.Domain.Voice;

namespace CxCrm.Domain.Tests.Voice;

public sealed class NormalDistributionTests
{
    // M. J. Wichura, Algorithm AS 241, Applied Statistics 37 (1988), the values of its test program.
    [Theory]
    [InlineData(0.25, -0.674489750196081743)]
    [InlineData(0.001, -3.090232306167813541)]
    [InlineData(1e-20, -9.262340089798407574)]
    [InlineData(0.5, 0)]
    [InlineData(0.975, 1.959963984540054)]
    public void The_quantile_equals_the_published_value(double probability, double expected) =>
        Assert.Equal(expected, NormalDistribution.Quantile(probability), 1e-14 * Math.Max(1, Math.Abs(expected)));

    // NIST/SEMATECH e-Handbook of Statistical Methods 1.3.6.7.1, cumulative standard normal, and Abramowitz & Stegun table 26.1.
    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(1, 0.841344746068543)]
    [InlineData(1.96, 0.975002104851780)]
    [InlineData(-2, 0.022750131948179)]
    [InlineData(3, 0.998650101968370)]
    [InlineData(-4, 0.0000316712418331199)]
    public void The_cumulative_probability_equals_the_published_value(double z, double expected) =>
        Assert.Equal(expected, NormalDistribution.Cumulative(z), 1e-14);

    // Abramowitz & Stegun table 26.2: -log10 Q(10) = 23.11805.
    [Fact]
    public void The_tail_keeps_its_accuracy_far_out() =>
        Assert.Equal(23.11805, -Math.Log10(NormalDistribution.TwoSidedTail(10) / 2), 5e-6);

    [Fact]
    public void Quantile_and_probability_undo_each_other()
    {
        for (var z = -8.0; z <= 3.0; z += 0.125)
            Assert.Equal(z, NormalDistribution.Quantile(NormalDistribution.Cumulative(z)), 1e-11);
    }

    [Fact]
    public void Both_methods_agree_where_they_meet() =>
        Assert.Equal(NormalDistribution.TwoSidedTail(3), NormalDistribution.TwoSidedTail(Math.BitIncrement(3)), 1e-14);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(double.NaN)]
    public void A_probability_outside_zero_to_one_has_no_quantile(double probability) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => NormalDistribution.Quantile(probability));

    // NIST/SEMATECH e-Handbook 1.3.6.7.2, upper critical values of Student's t, 0.975.
    [Theory]
    [InlineData(1, 12.706, 0.001)]
    [InlineData(2, 4.303, 0.001)]
    [InlineData(3, 3.182, 0.006)]
    [InlineData(4, 2.776, 0.002)]
    [InlineData(8, 2.306, 0.001)]
    [InlineData(10, 2.228, 0.001)]
    [InlineData(30, 2.042, 0.001)]
    [InlineData(100, 1.984, 0.001)]
    public void Students_critical_value_is_that_of_the_table(int degreesOfFreedom, double expected, double tolerance) =>
        Assert.Equal(expected, StudentDistribution.TwoSidedCritical(0.95, degreesOfFreedom), tolerance);
}
