namespace CxCrm.Domain.Voice.Charts;

/// <summary>A period judged against its limits.</summary>
/// <param name="Value">What was charted: a share in per cent, or the moving average in the metric's unit.</param>
/// <param name="Limits">Its centre line and limits, in the same unit.</param>
/// <param name="IsWorse">Whether the period is worse than chance explains.</param>
/// <param name="IsBetter">Whether it is better than chance explains.</param>
public sealed record ControlFinding(double Value, ControlLimits Limits, bool IsWorse, bool IsBetter);
