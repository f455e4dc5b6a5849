using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.FollowUp;
using CxCrm.Domain.Voice;
using CxCrm.Plugins.FollowUp;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Voice;

/// <summary>What an answer changes on the customer: last scores, trend, open follow-ups and health.</summary>
internal static class CustomerScores
{
    /// <summary>Writes them; one call, none without a customer. A customer has one open follow-up, so that an alert makes it at least one.</summary>
    public static void Update(PluginCall call, Customer customer, FeedbackScores scores, IReadOnlyList<FiredRule> fired, DateTime answeredOn)
    {
        if (customer.Contact is not { } contact)
            return;
        var update = new Contact(contact.Id);
        if (fired.Count > 0)
            update.OpenFollowUps = Math.Max(1, contact.OpenFollowUps ?? 0); // Else left alone: another answer may have opened one since the customer was read.
        if (contact.LastFeedbackOn is not { } last || answeredOn >= last)
            AddScores(update, contact, scores, answeredOn);
        HealthColumns.Write(update, HealthOf(contact, update, fired, call.Now), ContactLanguage.Of(contact));
        call.System.Update(update);
    }

    private static void AddScores(Contact update, Contact before, FeedbackScores scores, DateTime answeredOn)
    {
        update.LastFeedbackOn = answeredOn;
        update.LastEvidenceOn = answeredOn;
        // Its words are read after this transaction; those of the answer before no longer count.
        update.LastValence = null;
        if (scores.Of(QuestionType.Nps) is { } nps)
            update.LastNps = (int)nps;
        if (scores.Of(QuestionType.Csat) is { } csat)
            update.LastCsat = (decimal)csat;
        if (scores.Of(QuestionType.Ces) is { } ces)
            update.LastCes = (decimal)ces;
        var trend = Compare(scores.Of(QuestionType.Nps), before.LastNps) ?? Compare(scores.Of(QuestionType.Csat), (double?)before.LastCsat);
        if (trend is not null)
            update.Trend = trend;
    }

    private static CxTrend? Compare(double? now, double? before)
    {
        if (now is not { } score || before is not { } last)
            return null;
        return score > last ? CxTrend.Up : score < last ? CxTrend.Down : CxTrend.Steady;
    }

    private static Domain.FollowUp.Health HealthOf(Contact before, Contact update, IReadOnlyList<FiredRule> fired, DateTime now)
    {
        var wasInRecovery = before.OpenFollowUps > 0 && before.Health == CxHealth.AtRisk;
        return Domain.FollowUp.Health.Of(
            new HealthEvidence
            {
                OpenFollowUps = wasInRecovery || fired.Any(rule => rule.IsRecovery) ? 1 : 0,
                Nps = update.LastNps ?? before.LastNps,
                Csat = (double?)(update.LastCsat ?? before.LastCsat),
                AnsweredOn = update.LastFeedbackOn ?? before.LastFeedbackOn,
                LastSignOfLife = now,
            },
            now);
    }

}
