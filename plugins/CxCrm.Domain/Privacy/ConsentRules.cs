using System;
using CxCrm.Domain.Texts;

namespace CxCrm.Domain.Privacy;

/// <summary>
/// What may follow what. Consent is freely given for a wording that was shown (GDPR Art. 4(11), 7(1)), withdrawn at any time (Art. 7(3)), and never
/// written into the past: proof is made when it happens (EDPB Guidelines 05/2020, section 5.1).
/// </summary>
public static class ConsentRules
{
    /// <summary>How long a statement may wait before it is recorded: a queue, a till that was offline (ours).</summary>
    public static readonly TimeSpan LongestDelay = TimeSpan.FromHours(24);

    /// <summary>How far a sender's clock may run ahead (ours).</summary>
    public static readonly TimeSpan ClockTolerance = TimeSpan.FromMinutes(5);

    /// <summary>A consent not used for this long is flagged for review (Danish Consumer Ombudsman's guidance on consent that lapses unused).</summary>
    public const int ReviewAfterMonths = 12;

    /// <summary>The state that follows, or <paramref name="current"/> itself when the person only says again what already stands.</summary>
    /// <exception cref="UserFault">The statement breaks a rule; nothing may be recorded.</exception>
    public static ConsentStatus Next(ConsentStatus? current, ConsentStatement statement)
    {
        RefuseWrongTime(current, statement);
        switch (statement.Kind)
        {
            case ConsentEventKind.Given:
                RefuseUnknownWording(statement);
                RefuseChildAlone(statement);
                return Changed(ConsentState.Given, statement);
            case ConsentEventKind.Refused:
                return current?.State == ConsentState.Refused ? current : Changed(ConsentState.Refused, statement);
            case ConsentEventKind.Withdrawn:
                return Withdraw(current, statement);
            case ConsentEventKind.Expired:
                if (current?.State != ConsentState.Given) throw new UserFault(ErrorCode.ConsentNotGiven);
                return Changed(ConsentState.Expired, statement);
            default:
                throw new ArgumentOutOfRangeException(nameof(statement), statement.Kind, "Not a statement about consent.");
        }
    }

    /// <summary>From when a consent is to be looked at again: so many months after it was given or last used.</summary>
    /// <param name="months">The purpose's own number; null for <see cref="ReviewAfterMonths"/>.</param>
    public static DateTime ReviewOn(DateTime since, DateTime? lastUsed, int? months) => Later(since, lastUsed).AddMonths(months ?? ReviewAfterMonths);

    /// <summary>True when the consent stands but neither it nor its use is younger than twelve months.</summary>
    public static bool NeedsReview(ConsentStatus status, DateTime? lastUsed, DateTime now) =>
        status.State == ConsentState.Given && ReviewOn(status.Since, lastUsed, null) <= now;

    private static ConsentStatus Withdraw(ConsentStatus? current, ConsentStatement statement) => current?.State switch
    {
        ConsentState.Given or ConsentState.Expired => Changed(ConsentState.Withdrawn, statement),
        ConsentState.Withdrawn => current,
        _ => throw new UserFault(ErrorCode.ConsentNotGiven),
    };

    private static void RefuseWrongTime(ConsentStatus? current, ConsentStatement statement)
    {
        if (statement.OccurredOn > statement.RecordedOn + ClockTolerance) throw new UserFault(ErrorCode.ConsentInFuture);
        if (statement.OccurredOn < statement.RecordedOn - LongestDelay) throw new UserFault(ErrorCode.ConsentBackdated);
        if (current is not null && statement.OccurredOn < current.Since) throw new UserFault(ErrorCode.ConsentBackdated);
    }

    private static void RefuseUnknownWording(ConsentStatement statement)
    {
        if (statement.Wording is null) throw new UserFault(ErrorCode.ConsentWordingUnknown);
        if (!statement.Wording.InForceOn(statement.OccurredOn)) throw new UserFault(ErrorCode.ConsentWordingNotInForce, statement.Wording.Version);
    }

    private static void RefuseChildAlone(ConsentStatement statement)
    {
        if (statement.Age < statement.AgeOfConsent && !statement.ByGuardian) throw new UserFault(ErrorCode.ConsentNeedsGuardian, statement.AgeOfConsent);
    }

    private static ConsentStatus Changed(ConsentState state, ConsentStatement statement) => new(state, statement.OccurredOn);

    private static DateTime Later(DateTime first, DateTime? second) => second > first ? second.Value : first;
}
