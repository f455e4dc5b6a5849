namespace CxCrm.Domain.BusinessCase;

/// <summary>What a business case comes to.</summary>
/// <param name="Low">With the retention of each band at the end of its interval that earns least.</param>
/// <param name="Expected">With the retention as it is.</param>
/// <param name="High">With the retention at the end that earns most.</param>
/// <param name="ReplacementCost">What replacing the customers lost in a year costs now.</param>
/// <param name="ChurnCost">That, and the margin the lost customers gave in a year.</param>
/// <param name="Rate">Internal rate of return, expected.</param>
/// <param name="Roi">(earned - spent) / spent in per cent over the horizon, expected, not discounted; null when nothing is spent.</param>
/// <param name="PaybackYears">Expected; null when it is never paid back within the horizon.</param>
public sealed record CaseResult(
    CaseScenario Low,
    CaseScenario Expected,
    CaseScenario High,
    decimal ReplacementCost,
    decimal ChurnCost,
    InternalRate Rate,
    decimal? Roi,
    double? PaybackYears);
