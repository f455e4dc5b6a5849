using System.Linq;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Privacy.Assessments;
using CxCrm.Plugins.Privacy.Restriction;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.FollowUp.Silence;

/// <summary>Judges anew the customers whose health stands on evidence that is over twelve months old, or who have become silent.</summary>
internal static class ExpiredHealth
{
    private const int Most = 100;

    /// <summary>Nothing while the health score is not assessed. Three calls, and one for each customer whose health changes.</summary>
    public static Slice RefreshSlice(PluginCall call)
    {
        if (!AssessmentCheck.HealthScoreIsLive(call))
            return new(0, true);
        var stale = call.System.RetrieveMultiple(Stale(call)).Entities.Select(row => row.ToEntity<Contact>()).ToList();
        foreach (var contact in stale.Take(Most))
        {
            var update = new Contact(contact.Id);
            HealthColumns.Write(update, ContactHealth.Of(contact, openRecoveries: 0, call.Now), ContactLanguage.Of(contact));
            call.System.Update(update);
        }

        return new(stale.Count > Most ? Most : stale.Count, stale.Count <= Most);
    }

    private static QueryExpression Stale(PluginCall call)
    {
        var limit = call.Now.AddMonths(-Domain.FollowUp.Health.MonthsOfEvidence);
        var query = new QueryExpression(Contact.LogicalName)
        {
            ColumnSet = new ColumnSet(
                Contact.Columns.LastNps, Contact.Columns.LastCsat, Contact.Columns.LastFeedbackOn, Contact.Columns.LastEvidenceOn, Contact.Columns.CreatedOn, Contact.Columns.Language),
            TopCount = Most + 1,
        };
        query.Criteria.AddCondition(Contact.Columns.StateCode, ConditionOperator.Equal, 0);
        RestrictedPeople.LeaveOut(query);
        AddNoneOpen(query.Criteria);
        var either = query.Criteria.AddFilter(LogicalOperator.Or);
        var expired = either.AddFilter(LogicalOperator.And);
        expired.AddCondition(Contact.Columns.Health, ConditionOperator.In, (int)CxHealth.AtRisk, (int)CxHealth.Promoter);
        expired.AddCondition(Contact.Columns.LastFeedbackOn, ConditionOperator.LessEqual, limit);
        var silent = either.AddFilter(LogicalOperator.And);
        silent.AddCondition(Contact.Columns.CreatedOn, ConditionOperator.LessThan, limit);
        AddOr(silent, Contact.Columns.Health, ConditionOperator.NotEqual, (int)CxHealth.Silent);
        AddOr(silent, Contact.Columns.LastEvidenceOn, ConditionOperator.LessThan, limit);
        AddOr(silent, Contact.Columns.LastFeedbackOn, ConditionOperator.LessThan, limit);
        return query;
    }

    private static void AddNoneOpen(FilterExpression criteria) => AddOr(criteria, Contact.Columns.OpenFollowUps, ConditionOperator.Equal, 0);

    private static void AddOr(FilterExpression criteria, string column, ConditionOperator condition, object value)
    {
        var either = criteria.AddFilter(LogicalOperator.Or);
        either.AddCondition(column, ConditionOperator.Null);
        either.AddCondition(column, condition, value);
    }
}
