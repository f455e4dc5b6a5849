using System;

namespace CxCrm.Domain.Privacy;

/// <summary>
/// Which stage follows which. Everything from applying to searching runs twice, the second time in a later slice: rows may arrive while the first pass works,
/// and removing what the scan found changes rows whose audit must go too.
/// </summary>
public static class ErasureOrder
{
    public const int Passes = 2;

    public static ErasureStage After(ErasureStage stage, int pass, bool hits) => stage switch
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
        ErasureStage.Told => ErasureStage.Certify,
        ErasureStage.Certify => ErasureStage.Done,
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "Nothing follows."),
    };

    /// <summary>A new pass begins when searching leads back to applying; it waits for the next slice.</summary>
    public static bool BeginsPass(ErasureStage from, ErasureStage to) => to == ErasureStage.Apply && from is ErasureStage.Scan or ErasureStage.Decide;
}
