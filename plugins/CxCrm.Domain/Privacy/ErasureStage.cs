namespace CxCrm.Domain.Privacy;

/// <summary>
/// The stages of an erasure in their order. The person is frozen before the first. Audit is cleared after the data are changed, since anonymising itself writes the
/// old values to audit.
/// </summary>
public enum ErasureStage
{
    /// <summary>Find what points to the person, and remember what to search for.</summary>
    Collect,

    /// <summary>Ask somebody to tell those who received the person's data, while it is known who the person is (GDPR Art. 19).</summary>
    Notify,

    /// <summary>Keep a keyed hash of the addresses of a person who objected to marketing and was told.</summary>
    Suppress,

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

    /// <summary>The nightly job searches the tables that can't refer to a customer, when the case asks for it.</summary>
    ScanOrganization,

    /// <summary>The recipients are told, or somebody said why not.</summary>
    Told,
    Certify,
    Done,

    /// <summary>Delete finished jobs of the platform that hold the person's data: failed ones keep what they were given. Last here because the number is kept between slices; it follows on <see cref="ClearAudit"/>.</summary>
    Jobs,
}
