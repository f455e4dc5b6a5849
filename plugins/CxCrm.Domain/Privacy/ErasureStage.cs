namespace CxCrm.Domain.Privacy;

/// <summary>
/// The stages of an erasure, in their order. Audit is cleared after the data are changed, since anonymising itself writes the old values to audit; the
/// second scan runs in a later slice, since rows may arrive while the first one works.
/// </summary>
public enum ErasureStage
{
    Freeze,
    Collect,
    Apply,
    Identity,
    ClearAudit,
    Scan,
    Recheck,
    Certify,
    Done,
}
