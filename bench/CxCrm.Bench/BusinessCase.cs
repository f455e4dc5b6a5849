using System.Diagnostics;
using System.Globalization;
using CxCrm.Domain.BusinessCase;

namespace CxCrm.Bench;

/// <summary>A business case of four bands over twenty years, recalculated in Domain: low, expected and high, with NPV, IRR, ROI and payback.</summary>
internal static class BusinessCase
{
    private const int Runs = 2000;
    private const int WarmUp = 500;
    private const int Years = CaseInput.LongestHorizon;

    public static Report Measure(WorkFolder folder)
    {
        var times = new Times([.. Enumerable.Range(0, WarmUp + Runs).Select(Calculate).Skip(WarmUp)]);
        return new Report(
            string.Create(CultureInfo.InvariantCulture, $"business case, four bands, {Years} years: p50 {times.Quantile(0.5):0.###} ms, p99 {times.Quantile(0.99):0.###} ms, n = {Runs}"),
            new Limit("recalculation, p99", times.Quantile(0.99), 5, "ms"));
    }

    // Each run another figure, so that nothing can be kept from the one before.
    private static double Calculate(int run)
    {
        var input = Input(run);
        var started = Stopwatch.GetTimestamp();
        var result = BusinessCaseCalculation.Of(input);
        var elapsed = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        return result.Rate.Yearly is not null && result.PaybackYears is not null ? elapsed : throw new InvalidOperationException("The case has no rate: what was measured is not what the figure is about.");
    }

    private static CaseInput Input(int run) => new(
        [
            new Band(SatisfactionBand.VerySatisfied, 20, 35, 95, 92, 97, 4200, 2),
            new Band(SatisfactionBand.Satisfied, 40, 45, 85, 80, 90, 3400, 1),
            new Band(SatisfactionBand.Neutral, 25, 15, 70, 60, 78, 2600, 0),
            new Band(SatisfactionBand.Dissatisfied, 15, 5, 45, 35, 55, 2000, 0),
        ],
        10_000 + run,
        1500,
        900_000,
        200_000,
        9,
        Years,
        8,
        50);
}
