namespace CxCrm.Domain.BusinessCase;

/// <summary>The four bands customers are sorted in by their satisfaction.</summary>
public enum SatisfactionBand
{
    VerySatisfied,
    Satisfied,
    Neutral,
    Dissatisfied,
}
