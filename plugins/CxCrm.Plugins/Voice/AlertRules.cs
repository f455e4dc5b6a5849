using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CxCrm.Domain.Voice;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Voice;

/// <summary>The alert rules that one answer can set off. Control limits and silence are judged elsewhere, over many answers.</summary>
internal static class AlertRules
{
    /// <summary>The most rules that are read for one answer.</summary>
    private const int Most = 100;

    /// <summary>The rules set off by these answers, in their order; one call.</summary>
    public static IReadOnlyList<FiredRule> Fired(IOrganizationService service, SurveyForm form, Customer customer, CxChannel? channel, FeedbackScores scores)
    {
        var rules = service.RetrieveMultiple(Query(form.Survey)).Entities.Select(row => row.ToEntity<CxAlertRule>());
        return rules
            .Where(rule => Concerns(rule, form.Survey, customer, channel))
            .Select(rule => new FiredRule(rule, Reason(rule, scores)))
            .Where(fired => fired.Reason.Length > 0)
            .ToList();
    }

    private static QueryExpression Query(CxSurvey survey)
    {
        var query = new QueryExpression(CxAlertRule.LogicalName)
        {
            ColumnSet = new ColumnSet(
                CxAlertRule.Columns.ProgramId, CxAlertRule.Columns.UnitId, CxAlertRule.Columns.TouchpointId, CxAlertRule.Columns.Channel,
                CxAlertRule.Columns.OnlyKeyCustomers, CxAlertRule.Columns.Metric, CxAlertRule.Columns.Condition, CxAlertRule.Columns.Threshold,
                CxAlertRule.Columns.Keywords, CxAlertRule.Columns.Severity, CxAlertRule.Columns.SlaHours, CxAlertRule.Columns.AssignTo,
                CxAlertRule.Columns.AssignUserId, CxAlertRule.Columns.AssignTeamId, CxAlertRule.Columns.AssignQueueId, CxAlertRule.Columns.FollowUpType),
            TopCount = Most,
        };
        query.Criteria.AddCondition(CxAlertRule.Columns.StateCode, ConditionOperator.Equal, 0);
        query.Criteria.AddCondition(
            CxAlertRule.Columns.Condition,
            ConditionOperator.In,
            (int)CxAlertRuleCondition.AtOrBelow,
            (int)CxAlertRuleCondition.AtOrAbove,
            (int)CxAlertRuleCondition.Keyword);
        var ofSurvey = query.Criteria.AddFilter(LogicalOperator.Or);
        ofSurvey.AddCondition(CxAlertRule.Columns.SurveyId, ConditionOperator.Null);
        ofSurvey.AddCondition(CxAlertRule.Columns.SurveyId, ConditionOperator.Equal, survey.Id);
        query.AddOrder(CxAlertRule.Columns.Rank, OrderType.Ascending);
        query.AddOrder(CxAlertRule.Columns.CreatedOn, OrderType.Ascending);
        return query;
    }

    private static bool Concerns(CxAlertRule rule, CxSurvey survey, Customer customer, CxChannel? channel) =>
        IsOrAny(rule.ProgramId, survey.ProgramId)
        && IsOrAny(rule.TouchpointId, survey.TouchpointId)
        && IsOrAny(rule.UnitId, customer.Invitation?.UnitId)
        && (rule.Channel is null || rule.Channel == channel)
        && (rule.OnlyKeyCustomers != true || customer.IsKey);

    private static bool IsOrAny(EntityReference? wanted, EntityReference? actual) => wanted is null || wanted.Id == actual?.Id;

    /// <summary>What set the rule off, in figures and without anything of the person; empty when nothing did.</summary>
    private static string Reason(CxAlertRule rule, FeedbackScores scores)
    {
        if (rule.Condition == CxAlertRuleCondition.Keyword)
            return AlertCondition.Mentions(scores.AllWords, rule.Keywords) ? "keyword" : "";
        if (TypeOf(rule.Metric) is not { } type || rule.Threshold is not { } threshold)
            return "";
        var score = scores.Of(type);
        var below = rule.Condition == CxAlertRuleCondition.AtOrBelow;
        var fires = below ? AlertCondition.AtOrBelow(score, threshold) : AlertCondition.AtOrAbove(score, threshold);
        return fires
            ? string.Format(CultureInfo.InvariantCulture, "{0} {1:0.##} {2} {3:0.##}", rule.Metric!.Value.ToString().ToUpperInvariant(), score, below ? "<=" : ">=", threshold)
            : "";
    }

    private static QuestionType? TypeOf(CxMetric? metric) => metric switch
    {
        CxMetric.Nps => QuestionType.Nps,
        CxMetric.Csat => QuestionType.Csat,
        CxMetric.Ces => QuestionType.Ces,
        CxMetric.Lba => QuestionType.Lba,
        CxMetric.Expectation => QuestionType.Expectation,
        CxMetric.PerceivedValue => QuestionType.PerceivedValue,
        _ => null,
    };
}
