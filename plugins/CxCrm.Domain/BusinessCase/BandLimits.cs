namespace CxCrm.Domain.BusinessCase;

/// <summary>The lowest satisfaction (1 to 5) of each band; below the last is dissatisfied. A setting; the figures are ours.</summary>
public sealed record BandLimits(double VerySatisfied, double Satisfied, double Neutral)
{
    /// <summary>What the setting says until an administrator changes it.</summary>
    public static BandLimits Shipped { get; } = new(4.5, 3.5, 2.5);

    /// <summary>The band of a satisfaction from 1 to 5.</summary>
    public SatisfactionBand Of(double satisfaction) =>
        satisfaction >= VerySatisfied ? SatisfactionBand.VerySatisfied
        : satisfaction >= Satisfied ? SatisfactionBand.Satisfied
        : satisfaction >= Neutral ? SatisfactionBand.Neutral
        : SatisfactionBand.Dissatisfied;
}
