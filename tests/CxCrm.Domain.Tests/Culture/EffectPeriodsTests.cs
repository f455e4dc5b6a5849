using CxCrm.Domain.Culture;

namespace CxCrm.Domain.Tests.Culture;

public sealed class EffectPeriodsTests
{
    [Fact]
    public void Both_sides_have_as_many_days_and_the_day_itself_belongs_to_neither()
    {
        var periods = new EffectPeriods(new DateTime(2026, 3, 15, 14, 30, 0), 7);

        Assert.Equal((new DateTime(2026, 3, 8), new DateTime(2026, 3, 14)), (periods.BeforeFrom, periods.BeforeTo));
        Assert.Equal((new DateTime(2026, 3, 16), new DateTime(2026, 3, 22)), (periods.AfterFrom, periods.AfterTo));
        Assert.False(periods.IsOver(new DateTime(2026, 3, 22, 23, 0, 0)));
        Assert.True(periods.IsOver(new DateTime(2026, 3, 23)));
    }

    [Theory]
    [InlineData(6)]
    [InlineData(181)]
    public void Too_few_or_too_many_days_are_refused(int days) => Assert.Throws<ArgumentOutOfRangeException>(() => new EffectPeriods(new DateTime(2026, 3, 15), days));
}
