using System;
using CxCrm.Domain.Texts;

namespace CxCrm.Domain.Program;

/// <summary>A person's judgement in place of a computed level. It has a reason, is shown as what it is, and expires.</summary>
/// <param name="Level">0 to 5.</param>
/// <param name="Reason">Why the level differs from the evidence.</param>
/// <param name="GivenOn">UTC.</param>
public sealed record LevelOverride(int Level, string Reason, DateTime GivenOn)
{
    /// <summary>How long it counts.</summary>
    public const int Days = 90;

    /// <summary>UTC; from this moment on the computed level counts again.</summary>
    public DateTime ExpiresOn => GivenOn.AddDays(Days);

    /// <exception cref="UserFault">There is no reason.</exception>
    public static LevelOverride Give(int level, string? reason, DateTime now) =>
        string.IsNullOrWhiteSpace(reason) ? throw new UserFault(ErrorCode.OverrideNeedsReason) : new LevelOverride(level, reason!.Trim(), now);

    /// <summary>Whether it counts at a moment (UTC).</summary>
    public bool Counts(DateTime now) => now < ExpiresOn;
}
