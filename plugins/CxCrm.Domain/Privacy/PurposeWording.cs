using System;

namespace CxCrm.Domain.Privacy;

/// <summary>One version of a purpose's text and the time it was in force (UTC; no end while it still is).</summary>
public sealed record PurposeWording(string Version, DateTime From, DateTime? Until)
{
    public bool InForceOn(DateTime time) => time >= From && (Until is null || time < Until);
}
