using System;

namespace CxCrm.Domain.Culture;

/// <summary>The answers of one group to a pulse.</summary>
/// <param name="Unit">The unit; nothing for answers without one.</param>
/// <param name="Promoters">Answers 9-10 to "would you recommend this as a place to work?".</param>
/// <param name="Passives">Answers 7-8.</param>
/// <param name="Detractors">Answers 0-6.</param>
/// <param name="Sum">Sum of the answers 0-10.</param>
public sealed record PulseGroup(Guid? Unit, int Promoters, int Passives, int Detractors, int Sum)
{
    /// <summary>All answers.</summary>
    public int N => Promoters + Passives + Detractors;

    /// <summary>Employee satisfaction on a scale of 0 to 100: the mean answer times ten (ours). There must be an answer.</summary>
    public decimal Satisfaction => N > 0 ? Math.Round(10m * Sum / N, 2, MidpointRounding.AwayFromZero) : throw new InvalidOperationException("A mean needs at least one answer.");
}
