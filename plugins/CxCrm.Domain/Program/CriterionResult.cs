using CxCrm.Domain.Texts;

namespace CxCrm.Domain.Program;

/// <summary>A criterion of a program's step against the records.</summary>
/// <param name="Criterion">With the threshold the program was created with, or that was changed for it.</param>
/// <param name="Measured">Null when nothing was measured.</param>
public sealed record CriterionResult(Criterion Criterion, Measurement? Measured)
{
    /// <summary>Whether the set is large enough and the value reaches the threshold.</summary>
    public bool Met => Measured is not null && !TooFew && Measured.Value >= Criterion.Threshold;

    /// <summary>The text that says why. Its placeholders: value, threshold, n, least n.</summary>
    public string Explanation => this switch
    {
        { Measured: null } => TextKey.CriterionNotMeasured,
        { TooFew: true } => TextKey.CriterionTooFew,
        { Met: true } => TextKey.CriterionMet,
        _ => TextKey.CriterionBelow,
    };

    private bool TooFew => Measured is not null && Measured.N < Criterion.LeastN;
}
