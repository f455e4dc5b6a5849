using System;

namespace CxCrm.Domain.Privacy;

/// <summary>
/// Which stage follows which. Everything from applying to searching runs twice, the second time in a later slice: rows may arrive while the first pass works,
/// and removing what the scan found changes rows whose audit must go too. A case that has waited for the night or for a recipient begins once more before its certificate: days may have passed.
/// </summary>
public static class ErasureOrder
{
    public const int Passes = 2;

    public static ErasureStage After(ErasureStage stage, int pass, bool hits, bool waited = false) => stage switch
    {
        ErasureStage.Collect => ErasureStage.Notify,
        ErasureStage.Notify => ErasureStage.Suppress,
        ErasureStage.Suppress => ErasureStage.Apply,
        ErasureStage.Apply => ErasureStage.Consents,
        ErasureStage.Consents => ErasureStage.Cases,
        ErasureStage.Cases => ErasureStage.Identity,
        ErasureStage.Identity => ErasureStage.ClearAudit,
        ErasureStage.ClearAudit => ErasureStage.Jobs,
        ErasureStage.Jobs => ErasureStage.Scan,
        ErasureStage.Scan when hits => ErasureStage.Decide,
        ErasureStage.Scan => pass < Passes ? ErasureStage.Apply : ErasureStage.ScanOrganization,
        ErasureStage.Decide => ErasureStage.Apply,
        ErasureStage.ScanOrganization => hits ? ErasureStage.Decide : ErasureStage.Told,
        ErasureStage.Told => waited ? ErasureStage.Apply : ErasureStage.Certify,
        ErasureStage.Certify => ErasureStage.Done,
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "Nothing follows."),
    };

    /// <summary>A new pass begins when searching or waiting leads back to applying; it waits for the next slice.</summary>
    public static bool BeginsPass(ErasureStage from, ErasureStage to) => to == ErasureStage.Apply && from is ErasureStage.Scan or ErasureStage.Decide or ErasureStage.Told;

    /// <summary>Whether this stage, after the last search, ends only when somebody else has done something, which may take days. A decision leads to a new pass anyway.</summary>
    public static bool Waits(ErasureStage stage) => stage is ErasureStage.ScanOrganization or ErasureStage.Told;
}
