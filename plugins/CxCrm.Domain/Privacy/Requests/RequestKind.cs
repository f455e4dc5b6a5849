namespace CxCrm.Domain.Privacy.Requests;

/// <summary>The rights a person can use, by article of the GDPR.</summary>
public enum RequestKind
{
    /// <summary>Art. 15.</summary>
    Access,

    /// <summary>Art. 16.</summary>
    Rectification,

    /// <summary>Art. 17.</summary>
    Erasure,

    /// <summary>Art. 18.</summary>
    Restriction,

    /// <summary>Art. 20.</summary>
    Portability,

    /// <summary>Art. 21.</summary>
    Objection,
}
