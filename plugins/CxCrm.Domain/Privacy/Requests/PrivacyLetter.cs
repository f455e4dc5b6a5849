namespace CxCrm.Domain.Privacy.Requests;

/// <summary>The letters of a privacy case.</summary>
public enum PrivacyLetter
{
    /// <summary>The request is received, and when it is answered.</summary>
    Receipt,

    /// <summary>Art. 12(6): please show who you are.</summary>
    Identity,

    /// <summary>Art. 12(3): two further months, and why.</summary>
    Extension,

    /// <summary>Art. 12(4): refused, why, and where to complain.</summary>
    Refusal,

    /// <summary>Art. 18: processing is restricted.</summary>
    Restriction,

    /// <summary>Art. 18(3): the restriction will be lifted.</summary>
    Lift,

    /// <summary>The request is met.</summary>
    Answer,
}
