using System;
using CxCrm.Domain.Voice;

namespace CxCrm.Domain.FollowUp;

/// <summary>
/// The health of a customer (ours): at risk with an open recovery, or a last NPS of 0-6, CSAT of 1-2 or net negative words
/// within twelve months; promoter with a last NPS of 9-10 and nothing open; silent when a customer for over twelve months
/// without any answer or contact; else neutral. Scores count for twelve months from the answer.
/// </summary>
public sealed record Health(CustomerHealth State, HealthReason Reason, DateTime? EvidenceOn)
{
    /// <summary>How long evidence counts, in months.</summary>
    public const int MonthsOfEvidence = 12;

    /// <summary>The highest satisfaction (of 5) that counts as dissatisfied.</summary>
    public const int DissatisfiedTo = 2;

    /// <summary>When the health no longer stands on its evidence, UTC; nothing where it stands on none.</summary>
    public DateTime? ExpiresOn => Reason is HealthReason.OpenRecovery ? null : EvidenceOn?.AddMonths(MonthsOfEvidence);

    /// <summary>The health at this time (UTC).</summary>
    public static Health Of(HealthEvidence evidence, DateTime now)
    {
        if (evidence.OpenFollowUps > 0)
            return new Health(CustomerHealth.AtRisk, HealthReason.OpenRecovery, evidence.AnsweredOn);
        if (evidence.AnsweredOn is { } answeredOn && now < answeredOn.AddMonths(MonthsOfEvidence))
            return OfScores(evidence, answeredOn);
        return IsSilent(evidence, now)
            ? new Health(CustomerHealth.Silent, HealthReason.NoSignOfLife, evidence.LastSignOfLife)
            : new Health(CustomerHealth.Neutral, HealthReason.NothingDecides, null);
    }

    private static Health OfScores(HealthEvidence evidence, DateTime answeredOn)
    {
        if (evidence.Nps is { } recommends && NetPromoterScore.IsDetractor(recommends))
            return new Health(CustomerHealth.AtRisk, HealthReason.Detractor, answeredOn);
        if (evidence.Csat <= DissatisfiedTo)
            return new Health(CustomerHealth.AtRisk, HealthReason.Dissatisfied, answeredOn);
        if (evidence.NetWords < 0)
            return new Health(CustomerHealth.AtRisk, HealthReason.NegativeWords, answeredOn);
        if (evidence.Nps is { } loyal && NetPromoterScore.IsPromoter(loyal))
            return new Health(CustomerHealth.Promoter, HealthReason.Recommends, answeredOn);
        return new Health(CustomerHealth.Neutral, HealthReason.NothingDecides, answeredOn);
    }

    private static bool IsSilent(HealthEvidence evidence, DateTime now) =>
        evidence.CustomerSince is { } since
        && now > since.AddMonths(MonthsOfEvidence)
        && (evidence.LastSignOfLife is not { } last || now > last.AddMonths(MonthsOfEvidence));
}
