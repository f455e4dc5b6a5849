namespace CxCrm.Domain.BusinessCase;

/// <summary>One outcome of a business case.</summary>
/// <param name="YearlyGain">What a full year of effect earns, realisation counted.</param>
/// <param name="Monthly">The investment now, then month by month.</param>
/// <param name="PresentValue">Net present value at the case's discount rate.</param>
public sealed record CaseScenario(decimal YearlyGain, CashFlow Monthly, double PresentValue);
