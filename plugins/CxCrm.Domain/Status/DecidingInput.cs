namespace CxCrm.Domain.Status;

/// <summary>A figure at or past its limit.</summary>
/// <param name="Input">Which.</param>
/// <param name="Value">In the figure's own unit; for yes and no 1 and 0.</param>
/// <param name="Limit">In the same unit; null for an answer that has no limit.</param>
public sealed record DecidingInput(StatusInput Input, decimal Value, decimal? Limit)
{
    /// <summary>The distance past the limit in units of the limit; 0 at the limit.</summary>
    public decimal Distance => Limit is > 0 ? (Value - Limit.Value) / Limit.Value : 0;
}
