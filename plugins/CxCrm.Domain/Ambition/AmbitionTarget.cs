using System;
using CxCrm.Domain.Texts;

namespace CxCrm.Domain.Ambition;

/// <summary>A target that steers.</summary>
/// <param name="Direction">Where the metric gets better.</param>
/// <param name="Baseline">In the metric's unit.</param>
/// <param name="Target">In the metric's unit.</param>
/// <param name="DueOn">The day it must be reached.</param>
public sealed record AmbitionTarget(GoodDirection Direction, decimal Baseline, decimal Target, DateTime DueOn)
{
    /// <summary>Refuses a target that leads nowhere.</summary>
    /// <exception cref="UserFault">Target and baseline are equal, or the target lies in the metric's bad direction.</exception>
    public void CheckDirection()
    {
        if (Target == Baseline)
            throw new UserFault(ErrorCode.TargetEqualsBaseline, Target);
        if (Target > Baseline != (Direction == GoodDirection.Higher))
            throw new UserFault(ErrorCode.TargetAgainstDirection, Baseline, Target);
    }

    /// <summary>Refuses a date that does not lie ahead.</summary>
    /// <exception cref="UserFault">The day is today or past.</exception>
    public void CheckDate(DateTime today)
    {
        if (DueOn.Date <= today.Date)
            throw new UserFault(ErrorCode.TargetDateNotAhead, DueOn);
    }

    /// <summary>(now - baseline) / (target - baseline) in per cent with one decimal; also right where lower is better, may be negative or above 100.</summary>
    public decimal Progress(decimal now) => decimal.Round(100 * (now - Baseline) / (Target - Baseline), 1, MidpointRounding.AwayFromZero);

    /// <summary>
    /// What progress promises (ours): reached at the target or past it; missed when the day has come; on track when progress is not behind the share of time that
    /// has gone, ten points allowed; else at risk.
    /// </summary>
    /// <param name="now">The latest measurement.</param>
    /// <param name="from">When the baseline was measured, or the target was set.</param>
    /// <param name="today">The day it is judged on.</param>
    public AmbitionOutlook Outlook(decimal now, DateTime from, DateTime today)
    {
        var progress = Progress(now);
        if (progress >= 100)
            return AmbitionOutlook.Reached;
        if (today.Date > DueOn.Date)
            return AmbitionOutlook.Missed;
        return progress + Tolerance >= TimeGone(from, today) ? AmbitionOutlook.OnTrack : AmbitionOutlook.AtRisk;
    }

    private const decimal Tolerance = 10;

    private decimal TimeGone(DateTime from, DateTime today)
    {
        var whole = (DueOn.Date - from.Date).Days;
        var gone = (today.Date - from.Date).Days;
        return whole <= 0 ? 100 : Math.Max(0, Math.Min(100, 100m * gone / whole));
    }
}
