using CxCrm.Domain.Voice.Drivers;

namespace CxCrm.Domain.Tests.Voice.Drivers;

public sealed class DriverAnalysisTests
{
    // R package relaimpo: calc.relimp(lm(Fertility ~ ., swiss), type = "lmg"); U. Groemping, Journal of Statistical Software 17(1) (2006).
    [Fact]
    [Trait("Requirement", "49")]
    public void Lmg_of_the_swiss_data_equals_relaimpo()
    {
        var analysis = DriverAnalysis.Of(PublishedData.Repeated(PublishedData.Swiss, 3));
        Assert.Equal(0.706735001593, analysis.RSquared, 1e-9);
        double[] published = [8.07816517357, 24.22025632160, 36.80795178364, 14.93772773891, 15.95589898228];
        Assert.All(published.Zip(analysis.Drivers), pair => Assert.Equal(pair.First, pair.Second.Lmg, 1e-7));
    }

    // R package rwa, article "Regression methods": rwa_multiregress(mtcars, "mpg", c("cyl", "disp", "hp", "wt")).
    [Fact]
    [Trait("Requirement", "49")]
    public void Relative_weights_of_the_cars_equal_rwa()
    {
        var analysis = DriverAnalysis.Of(PublishedData.Repeated(PublishedData.Cars, 4));
        double[] raw = [0.2096904, 0.1883043, 0.1799590, 0.2706812];
        double[] rescaled = [24.70914, 22.18908, 21.20570, 31.89607];
        Assert.Equal(raw.Sum(), analysis.RSquared, 1e-6);
        Assert.All(rescaled.Zip(analysis.Drivers), pair => Assert.Equal(pair.First, pair.Second.RelativeWeight, 1e-4));
    }

    [Fact]
    public void Lmg_over_subsets_equals_the_average_over_all_orders()
    {
        foreach (var rows in new[] { PublishedData.Swiss, PublishedData.Cars })
        {
            var analysis = DriverAnalysis.Of(PublishedData.Repeated(rows, 4));
            var expected = OrderedFits.Lmg(rows);
            Assert.Equal(expected.Sum(), analysis.RSquared, 1e-9);
            Assert.All(expected.Zip(analysis.Drivers), pair => Assert.Equal(100 * pair.First / expected.Sum(), pair.Second.Lmg, 1e-7));
        }
    }

    [Fact]
    public void Both_kinds_of_shares_sum_to_all_and_lie_in_their_intervals()
    {
        var analysis = DriverAnalysis.Of(PublishedData.Repeated(PublishedData.Swiss, 3));
        Assert.Equal(100, analysis.Drivers.Sum(driver => driver.Lmg), 1e-9);
        Assert.Equal(100, analysis.Drivers.Sum(driver => driver.RelativeWeight), 1e-9);
        Assert.All(analysis.Drivers, driver => Assert.True(driver.LmgInterval.Width > 0 && driver.LmgInterval.Contains(driver.Lmg)));
    }

    [Fact]
    public void The_same_data_give_the_same_intervals() =>
        Assert.Equal(
            DriverAnalysis.Of(PublishedData.Repeated(PublishedData.Cars, 4)).Drivers,
            DriverAnalysis.Of(PublishedData.Repeated(PublishedData.Cars, 4)).Drivers);

    [Fact]
    public void A_bootstrap_of_parts_is_about_as_wide_as_one_of_single_answers()
    {
        var few = DriverAnalysis.Of(Simulated(1_000), 400).Drivers[0].LmgInterval.Width;
        var many = DriverAnalysis.Of(Simulated(16_000), 400).Drivers[0].LmgInterval.Width;
        Assert.InRange(few / many, 3, 5.4);
    }

    [Fact]
    public void Fewer_than_a_hundred_answers_are_refused() =>
        Assert.Equal(DriverRefusal.TooFewAnswers, DriverAnalysis.Of(PublishedData.Repeated(PublishedData.Swiss, 2)).Refusal);

    [Fact]
    public void Columns_that_few_answers_have_together_are_refused()
    {
        var data = new DriverData(2);
        for (var i = 0; i < 400; i++)
            data.Add(i % 11, i < 210 ? [i % 3, double.NaN] : [double.NaN, i % 5]);
        Assert.Equal((DriverRefusal.TooFewPairs, 0), (DriverAnalysis.Of(data).Refusal, DriverAnalysis.Of(data).LeastPairN));
    }

    [Fact]
    public void A_column_that_follows_from_others_is_refused()
    {
        var data = new DriverData(3);
        for (var i = 0; i < 200; i++)
            data.Add(i * 7 % 11, [i % 3, i % 5, 2 * (i % 3) - i % 5]);
        Assert.Equal(DriverRefusal.NotPositiveDefinite, DriverAnalysis.Of(data).Refusal);
    }

    // Three columns that can't all go together as the gaps make them seem to.
    [Fact]
    public void Covariances_that_contradict_each_other_are_refused()
    {
        var data = new DriverData(3);
        for (var i = 0; i < 300; i++)
        {
            var x = i / 3 % 2 * 2 - 1 + 0.01 * (i % 7);
            data.Add(i % 11, (i % 3) switch
            {
                0 => [x, x + 0.001 * (i % 5), double.NaN],
                1 => [double.NaN, x, x + 0.001 * (i % 5)],
                _ => [x, double.NaN, -x + 0.001 * (i % 5)],
            });
        }

        Assert.Equal(DriverRefusal.NotPositiveDefinite, DriverAnalysis.Of(data).Refusal);
    }

    [Fact]
    public void An_outcome_that_never_varies_is_refused()
    {
        var data = new DriverData(1);
        for (var i = 0; i < 200; i++)
            data.Add(9, [i % 4]);
        Assert.Equal(DriverRefusal.NoVariation, DriverAnalysis.Of(data).Refusal);
    }

    [Fact]
    public void Drivers_that_say_nearly_the_same_are_called_collinear()
    {
        var data = new DriverData(3);
        for (var i = 0; i < 300; i++)
            data.Add(i * 7 % 11 + i % 3, [i % 3, i % 3 + 0.1 * (i % 5), i * i % 13]);
        Assert.Equal([true, true, false], DriverAnalysis.Of(data).Drivers.Select(driver => driver.IsCollinear));
    }

    [Fact]
    public void Gaps_are_left_out_pair_by_pair()
    {
        var data = new DriverData(2);
        for (var i = 0; i < 400; i++)
            data.Add(i * 7 % 11, [i % 3, i % 4 == 0 ? double.NaN : i * i % 5]);
        var analysis = DriverAnalysis.Of(data);
        Assert.Equal((400, 300, 300), (analysis.Drivers[0].N, analysis.Drivers[1].N, analysis.LeastPairN));
    }

    [Fact]
    public void The_map_is_cut_at_the_means() =>
        Assert.Equal(
            [Quadrant.ConcentrateHere, Quadrant.KeepUp, Quadrant.LowPriority, Quadrant.PossibleOverkill],
            ImportancePerformance.Quadrants([40, 40, 10, 10], [20, 80, 20, 80]));

    private static DriverData Simulated(int answers)
    {
        var random = new Random(7);
        var data = new DriverData(3);
        for (var i = 0; i < answers; i++)
        {
            double[] drivers = [random.NextDouble(), random.NextDouble(), random.NextDouble()];
            data.Add(drivers[0] + 0.5 * drivers[1] + 0.5 * random.NextDouble(), drivers);
        }

        return data;
    }
}
