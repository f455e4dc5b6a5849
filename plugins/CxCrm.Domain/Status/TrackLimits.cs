namespace CxCrm.Domain.Status;

/// <summary>From where on a figure calls for a track. All are settings; the figures here are ours.</summary>
/// <param name="Churn">Yearly churn in per cent.</param>
/// <param name="ChurnRise">Relative rise of churn in per cent; a fifth is 20.</param>
/// <param name="SatisfactionDrop">Points of the index lost in two periods.</param>
/// <param name="Competition">The owner's judgement, 1 to 5.</param>
/// <param name="ErrorShare">Share of negative answers that name an error, in per cent.</param>
public sealed record TrackLimits(decimal Churn, decimal ChurnRise, decimal SatisfactionDrop, decimal Competition, decimal ErrorShare)
{
    /// <summary>What the settings say until an administrator changes them.</summary>
    public static TrackLimits Shipped { get; } = new(10, 20, 2, 4, 20);
}
