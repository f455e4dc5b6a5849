using System;
using System.Linq;
using CxCrm.Domain.Privacy.Assessments;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy.Assessments;

/// <summary>Whether the impact check of something that is to go live is answered and approved.</summary>
internal static class AssessmentCheck
{
    private const int MostChecks = 20;

    /// <summary>One or two calls.</summary>
    /// <exception cref="UserFault">The check is missing although the setting demands one, or not answered and approved.</exception>
    public static void Demand(PluginCall call, EntityReference? assessment)
    {
        if (assessment is null)
        {
            if (call.Settings.YesNo(SettingNames.AssessmentRequired)) throw new UserFault(ErrorCode.AssessmentUnanswered);
            return;
        }

        if (!AssessmentRules.MayGoLive(Read(call, assessment.Id))) throw new UserFault(ErrorCode.AssessmentUnanswered);
    }

    /// <summary>
    /// The customers' health score goes live with the first survey whose answers count in it, so that is where its own check is demanded. One or two calls.
    /// </summary>
    /// <exception cref="UserFault">The setting demands checks, and none of the health score is answered and approved.</exception>
    public static void DemandHealthScore(PluginCall call)
    {
        if (!HealthScoreIsLive(call)) throw new UserFault(ErrorCode.HealthScoreUnassessed);
    }

    /// <summary>Whether customers may be judged by the health score. One or two calls.</summary>
    public static bool HealthScoreIsLive(PluginCall call)
    {
        if (!call.Settings.YesNo(SettingNames.AssessmentRequired)) return true;
        var query = new QueryExpression(CxAssessment.LogicalName) { ColumnSet = Answers(), TopCount = MostChecks };
        query.Criteria.AddCondition(CxAssessment.Columns.Subject, ConditionOperator.Equal, (int)CxAssessmentSubject.HealthScore);
        query.Criteria.AddCondition(CxAssessment.Columns.StateCode, ConditionOperator.Equal, 0);
        query.AddOrder(CxAssessment.Columns.CreatedOn, OrderType.Descending);
        return call.System.RetrieveMultiple(query).Entities.Any(row => AssessmentRules.MayGoLive(AnswersOf(row.ToEntity<CxAssessment>())));
    }

    private static AssessmentAnswers Read(PluginCall call, Guid id)
    {
        var query = new QueryExpression(CxAssessment.LogicalName) { ColumnSet = Answers(), TopCount = 1 };
        query.Criteria.AddCondition(CxAssessment.Columns.Id, ConditionOperator.Equal, id);
        return AnswersOf(call.System.RetrieveMultiple(query).Entities.FirstOrDefault()?.ToEntity<CxAssessment>() ?? throw new UserFault(ErrorCode.AssessmentUnanswered));
    }

    private static ColumnSet Answers() => new(
        CxAssessment.Columns.Kind, CxAssessment.Columns.Conclusion, CxAssessment.Columns.EthicsAnswer, CxAssessment.Columns.Interest, CxAssessment.Columns.Necessity,
        CxAssessment.Columns.Balance, CxAssessment.Columns.Risks, CxAssessment.Columns.Measures);

    private static AssessmentAnswers AnswersOf(CxAssessment row) => new()
    {
        Kind = row.Kind switch
        {
            CxAssessmentKind.LegitimateInterest => AssessmentKind.LegitimateInterest,
            CxAssessmentKind.Impact => AssessmentKind.Impact,
            _ => AssessmentKind.Ethics,
        },
        Approved = row.Conclusion is CxAssessmentConclusion.Approved or CxAssessmentConclusion.Conditions,
        Ethics = IsAnswered(row.EthicsAnswer),
        Interest = IsAnswered(row.Interest),
        Necessity = IsAnswered(row.Necessity),
        Balance = IsAnswered(row.Balance),
        Risks = IsAnswered(row.Risks),
        Measures = IsAnswered(row.Measures),
    };

    private static bool IsAnswered(string? text) => !string.IsNullOrWhiteSpace(text);
}
