using CxCrm.Domain.Voice;

namespace CxCrm.Domain.Tests.Voice;

public sealed class IcebergTests
{
    [Fact]
    [Trait("Requirement", "80")]
    public void Twelve_complaints_stand_for_three_hundred_dissatisfied_between_17_and_400()
    {
        var iceberg = Iceberg.Of(12, 10_000, IcebergRate.Choose(0, 0));
        Assert.Equal((300, 17, 400), (iceberg.Dissatisfied, iceberg.Low, iceberg.High));
        Assert.Equal((4, 3, 69, IcebergRateSource.Published), (iceberg.Rate.Percent, iceberg.Rate.Low, iceberg.Rate.High, iceberg.Rate.Source));
        Assert.Equal(288, iceberg.Silent);
    }

    [Fact]
    public void There_are_never_more_dissatisfied_than_customers()
    {
        var iceberg = Iceberg.Of(12, 250, IcebergRate.Choose(0, 0));
        Assert.Equal((250, 17, 250, true), (iceberg.Dissatisfied, iceberg.Low, iceberg.High, iceberg.IsCapped));
    }

    [Fact]
    public void The_companys_own_rate_is_preferred_when_enough_answers_stand_behind_it()
    {
        var rate = IcebergRate.Choose(ownDissatisfied: 40, ownComplained: 10, edited: 5);
        Assert.Equal((25, IcebergRateSource.OwnCustomers), (rate.Percent, rate.Source));
        Assert.InRange(rate.Low, 14, 15);
        Assert.InRange(rate.High, 40, 41);
    }

    [Theory]
    [InlineData(29, 10)]
    [InlineData(40, 0)]
    public void Too_few_answers_or_no_complaint_among_them_leave_the_edited_rate(int dissatisfied, int complained)
    {
        var rate = IcebergRate.Choose(dissatisfied, complained, edited: 5);
        Assert.Equal((5, 3, 69, IcebergRateSource.Edited), (rate.Percent, rate.Low, rate.High, rate.Source));
    }

    [Fact]
    public void A_rate_outside_the_published_range_widens_the_range() =>
        Assert.Equal(80, IcebergRate.Choose(0, 0, edited: 80).High);

    [Fact]
    public void No_complaints_estimate_nothing() => Assert.Equal(0, Iceberg.Of(0, 1000, IcebergRate.Choose(0, 0)).High);

    [Fact]
    [Trait("Requirement", "81")]
    public void Word_of_mouth_follows_from_the_estimate() =>
        Assert.Equal(2700, Iceberg.Of(12, 10_000, IcebergRate.Choose(0, 0)).WordOfMouth(9));

    [Theory]
    [InlineData(0)]
    [InlineData(101)]
    public void A_rate_that_is_no_share_is_refused(double percent) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => IcebergRate.Choose(0, 0, edited: percent));
}
