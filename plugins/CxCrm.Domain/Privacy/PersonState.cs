namespace CxCrm.Domain.Privacy;

/// <summary>May this person's data be used at all?</summary>
public enum PersonState
{
    Active,

    /// <summary>GDPR Art. 18: stored, otherwise left alone.</summary>
    Restricted,

    /// <summary>GDPR Art. 17: what is left is kept on a ground and belongs to nobody.</summary>
    Erased,
}
