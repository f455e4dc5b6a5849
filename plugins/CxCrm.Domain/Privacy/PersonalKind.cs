namespace CxCrm.Domain.Privacy;

/// <summary>What kind of personal data a column holds; the flag <c>personal: {kind}</c> of the model.</summary>
public enum PersonalKind
{
    Identifier,
    Contact,
    FreeText,

    /// <summary>GDPR Art. 9.</summary>
    Special,
}
