using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Voice;
using CxCrm.Plugins.OneVoice.Disruptions;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.FollowUp;

/// <summary>What the panel reads of a customer, one call each, with the caller's rights.</summary>
internal static class PanelQueries
{
    private const int MostFollowUps = 20;
    private const int MostWords = 5;
    private const int MostDisruptions = 10;
    private const string FeedbackAlias = "feedback";
    private const string SurveyAlias = "survey";
    private const string DisruptionAlias = "disruption";

    public static IReadOnlyList<Task> OpenFollowUps(IOrganizationService service, Contact contact)
    {
        var query = new QueryExpression(Task.LogicalName)
        {
            ColumnSet = new ColumnSet(
                Task.Columns.Subject, Task.Columns.OwnerId, Task.Columns.FollowUpType, Task.Columns.Severity, Task.Columns.SlaDue, Task.Columns.EscalationLevel,
                Task.Columns.FirstResponseOn),
            TopCount = MostFollowUps,
        };
        FollowUpTask.WhereOpenFor(query.Criteria, contact.ToEntityReference());
        query.AddOrder(Task.Columns.SlaDue, OrderType.Ascending);
        return service.RetrieveMultiple(query).Entities.Select(row => row.ToEntity<Task>()).ToList();
    }

    public static List<PanelWords> OwnWords(IOrganizationService service, Contact contact)
    {
        var query = new QueryExpression(CxAnswer.LogicalName) { ColumnSet = new ColumnSet(CxAnswer.Columns.Text), TopCount = MostWords };
        query.Criteria.AddCondition(CxAnswer.Columns.Text, ConditionOperator.NotNull);
        query.AddOrder(CxAnswer.Columns.CreatedOn, OrderType.Descending);
        var feedback = query.AddLink(CxFeedback.LogicalName, CxAnswer.Columns.FeedbackId, CxFeedback.Columns.Id, JoinOperator.Inner);
        feedback.EntityAlias = FeedbackAlias;
        feedback.Columns = new ColumnSet(CxFeedback.Columns.Id, CxFeedback.Columns.RespondedOn, CxFeedback.Columns.Nps);
        feedback.LinkCriteria.AddCondition(CxFeedback.Columns.ContactId, ConditionOperator.Equal, contact.Id);
        var survey = feedback.AddLink(CxSurvey.LogicalName, CxFeedback.Columns.SurveyId, CxSurvey.Columns.Id, JoinOperator.LeftOuter);
        survey.EntityAlias = SurveyAlias;
        survey.Columns = new ColumnSet(CxSurvey.Columns.Id, CxSurvey.Columns.Name);
        return service.RetrieveMultiple(query).Entities.Select(WordsOf).ToList();
    }

    public static IReadOnlyList<CxDisruption> Disruptions(IOrganizationService service, Contact contact, DateTime now)
    {
        var query = new QueryExpression(CxDisruptionCustomer.LogicalName) { ColumnSet = new ColumnSet(CxDisruptionCustomer.Columns.State), TopCount = MostDisruptions };
        query.Criteria.AddCondition(CxDisruptionCustomer.Columns.State, ConditionOperator.NotEqual, (int)CxDisruptionCustomerState.Settled);
        var touched = query.Criteria.AddFilter(LogicalOperator.Or);
        touched.AddCondition(CxDisruptionCustomer.Columns.ContactId, ConditionOperator.Equal, contact.Id);
        if (contact.ParentCustomerId is { LogicalName: Account.LogicalName } account)
            touched.AddCondition(CxDisruptionCustomer.Columns.AccountId, ConditionOperator.Equal, account.Id);
        var disruption = query.AddLink(CxDisruption.LogicalName, CxDisruptionCustomer.Columns.DisruptionId, CxDisruption.Columns.Id, JoinOperator.Inner);
        disruption.EntityAlias = DisruptionAlias;
        disruption.Columns = new ColumnSet(
            CxDisruption.Columns.Id, CxDisruption.Columns.Name, CxDisruption.Columns.Banner, CxDisruption.Columns.Severity, CxDisruption.Columns.From, CxDisruption.Columns.To);
        LastingDisruptions.Narrow(disruption.LinkCriteria, now);
        return service.RetrieveMultiple(query).Entities
            .Select(row => LinkedRow.Of<CxDisruption>(row, DisruptionAlias, CxDisruption.Columns.Id))
            .OfType<CxDisruption>()
            .GroupBy(row => row.Id)
            .Select(same => same.First())
            .ToList();
    }

    private static PanelWords WordsOf(Entity row)
    {
        var feedback = LinkedRow.Of<CxFeedback>(row, FeedbackAlias, CxFeedback.Columns.Id)!;
        return new PanelWords
        {
            Feedback = feedback.Id.ToString("D"),
            Text = InertText.Plain(row.ToEntity<CxAnswer>().Text ?? ""),
            Survey = LinkedRow.Of<CxSurvey>(row, SurveyAlias, CxSurvey.Columns.Id)?.Name ?? "",
            AnsweredOn = GetCustomerPanel.Iso(feedback.RespondedOn),
            Nps = feedback.Nps,
        };
    }
}
