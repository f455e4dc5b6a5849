namespace CxCrm.Domain.Voice;

/// <summary>How a metric's value follows from its sums.</summary>
public enum MetricKind
{
    /// <summary>Share for minus share against, -100 to 100.</summary>
    NetShare,

    /// <summary>Mean, on the metric's scale.</summary>
    Mean,

    /// <summary>Share at the top, in per cent.</summary>
    TopShare,
}
