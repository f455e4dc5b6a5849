namespace CxCrm.Domain.BusinessCase;

/// <summary>Two measures of the chain and how they go together.</summary>
/// <param name="From">The earlier in the chain.</param>
/// <param name="To">The later.</param>
/// <param name="Correlation">Null when too few units have both.</param>
/// <param name="N">Units that have both.</param>
public sealed record ChainLink(ChainMeasure From, ChainMeasure To, Correlation? Correlation, int N)
{
    /// <summary>Whether the second follows the first directly in the chain.</summary>
    public bool IsDirect => To == From + 1;
}
