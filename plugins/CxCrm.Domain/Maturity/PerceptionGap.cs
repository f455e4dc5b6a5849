namespace CxCrm.Domain.Maturity;

/// <summary>Share of staff who say that customers get a superior experience minus share of customers who agree, in points. Bain &amp; Company found 80 against 8 per cent among 362 firms.</summary>
public static class PerceptionGap
{
    /// <summary>-100 to 100; nothing while either share is unknown.</summary>
    public static decimal? Of(decimal? staffShare, decimal? customerShare) => staffShare - customerShare;
}
