using System.Globalization;
using CxCrm.Domain.FollowUp;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.FollowUp;

/// <summary>A customer's health in the columns of the contact.</summary>
internal static class HealthColumns
{
    /// <summary>Sets health, reason and date on an update of the contact; the reason is worded in a language (LCID).</summary>
    public static void Write(Contact update, Domain.FollowUp.Health health, int language)
    {
        update.Health = Of(health.State);
        update.HealthReason = TextCatalog.Text(language, ReasonKey(health.Reason));
        update.HealthOn = health.EvidenceOn;
    }

    public static CxHealth Of(CustomerHealth state) => state switch
    {
        CustomerHealth.AtRisk => CxHealth.AtRisk,
        CustomerHealth.Promoter => CxHealth.Promoter,
        CustomerHealth.Silent => CxHealth.Silent,
        _ => CxHealth.Neutral,
    };

    /// <summary>The key of the sentence that says why.</summary>
    public static string ReasonKey(HealthReason reason) => reason switch
    {
        HealthReason.OpenRecovery => TextKey.HealthOpenRecovery,
        HealthReason.Detractor => TextKey.HealthDetractor,
        HealthReason.Dissatisfied => TextKey.HealthDissatisfied,
        HealthReason.NegativeWords => TextKey.HealthNegativeWords,
        HealthReason.Recommends => TextKey.HealthRecommends,
        HealthReason.NoSignOfLife => TextKey.HealthNoSignOfLife,
        _ => TextKey.HealthNothingDecides,
    };
}
