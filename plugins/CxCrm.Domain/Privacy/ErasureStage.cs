namespace CxCrm.Domain.Privacy;

/// <summary>
/// The stages of an erasure in their order. The person is frozen before the first. Audit is cleared after the data are changed, since anonymising itself writes the
/// old values to audit.
/// </summary>
public enum ErasureStage
{
    /// <summary>Find what points to the person, and remember what to search for.</summary>
    Collect,

    /// <summary>Delete, empty or unlink the rows, as the data map decides.</summary>
    Apply,

    /// <summary>Blank the personal parts of the consent history.</summary>
    Consents,

    /// <summary>Empty what the person's other requests say.</summary>
    Cases,

    /// <summary>Empty the contact's own row.</summary>
    Identity,
    ClearAudit,

    /// <summary>Search the texts for what still points to the person.</summary>
    Scan,

    /// <summary>A person decides on what the scan found.</summary>
    Decide,
    Certify,
    Done,
}
