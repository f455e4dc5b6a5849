namespace CxCrm.Domain.Privacy;

/// <summary>A company's own rule on top of the law.</summary>
public enum PurposeRule
{
    None,
    PriorConsent,

    /// <summary>Prior consent from consumers and sole traders, not from companies.</summary>
    PriorConsentOfPersons,
    Forbidden,
}
