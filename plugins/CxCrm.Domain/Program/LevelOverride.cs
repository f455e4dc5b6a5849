using System;
using CxCrm.Domain.Texts;

namespace CxCrm.Domain.Program;

/// <summary>A person's judgement in place of a computed level. It has a reason, is shown as what it is, and expires.</summary>
/// <param name="Level">0 to 5.</param>
/// <param name="Reason">Why the level differs from the evidence.</param>
/// <param name="ExpiresOn">UTC date; from its beginning the computed level counts again.</param>
public sealed record LevelOverride(int Level, string Reason, DateTime ExpiresOn)
{
    /// <summary>How many days it counts unless a setting says otherwise.</summary>
    public const int Days = 90;

    /// <param name="level">0 to 5.</param>
    /// <param name="reason">Why the level differs from the evidence.</param>
    /// <param name="now">UTC.</param>
    /// <param name="days">How long it counts, the day it is given included.</param>
    /// <exception cref="UserFault">There is no reason.</exception>
    public static LevelOverride Give(int level, string? reason, DateTime now, int days = Days) => string.IsNullOrWhiteSpace(reason)
        ? throw new UserFault(ErrorCode.OverrideNeedsReason)
        : new LevelOverride(level, reason!.Trim(), now.Date.AddDays(days));

    /// <summary>Whether it counts at a moment (UTC).</summary>
    public bool Counts(DateTime now) => now < ExpiresOn;
}
