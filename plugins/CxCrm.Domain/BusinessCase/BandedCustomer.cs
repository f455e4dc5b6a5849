namespace CxCrm.Domain.BusinessCase;

/// <summary>One customer with a satisfaction on record and what became of them in the period.</summary>
/// <param name="Satisfaction">1 to 5, the latest before the end of the period.</param>
/// <param name="Kept">Whether the customer was still one at the end.</param>
/// <param name="Margin">Contribution margin in the period; null when it is not recorded.</param>
public sealed record BandedCustomer(double Satisfaction, bool Kept, decimal? Margin);
