namespace CxCrm.Domain.BusinessCase;

/// <summary>How many internal rates of return there are.</summary>
public enum InternalRateKind
{
    None,
    One,
    Several,
}
