using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Voice;
using CxCrm.Plugins.FollowUp;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using CxCrm.Plugins.Voice.Metrics;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Voice.View;

/// <summary>What stands beside the scores, read with the caller's rights: drivers and own words.</summary>
internal sealed class VoiceDetails(IOrganizationService service, VoiceQuestion question)
{
    private const int MostDrivers = 20;
    private const string FeedbackAlias = "feedback";
    private const string ContactAlias = "contact";

    /// <summary>The latest analysis of the metric for this program or survey, else for all; two calls.</summary>
    public VoiceDrivers? Drivers()
    {
        var query = new QueryExpression(CxDriverRun.LogicalName)
        {
            ColumnSet = new ColumnSet(
                CxDriverRun.Columns.N, CxDriverRun.Columns.RSquared, CxDriverRun.Columns.CalculatedOn, CxDriverRun.Columns.FunctionalShare, CxDriverRun.Columns.EmotionalShare),
            TopCount = 1,
        };
        query.Criteria.AddCondition(CxDriverRun.Columns.State, ConditionOperator.Equal, (int)CxDriverRunState.Calculated);
        query.Criteria.AddCondition(CxDriverRun.Columns.Outcome, ConditionOperator.Equal, (int)question.Metric);
        if (question.Scope == CxMetricSnapshotScope.Program)
            query.Criteria.AddCondition(CxDriverRun.Columns.ProgramId, ConditionOperator.Equal, new Guid(question.ScopeId));
        if (question.Scope == CxMetricSnapshotScope.Survey)
            query.Criteria.AddCondition(CxDriverRun.Columns.SurveyId, ConditionOperator.Equal, new Guid(question.ScopeId));
        query.AddOrder(CxDriverRun.Columns.CalculatedOn, OrderType.Descending);
        return service.RetrieveMultiple(query).Entities.FirstOrDefault()?.ToEntity<CxDriverRun>() is { } run ? WithDrivers(run) : null;
    }

    /// <summary>The latest own words of the scope, without names; one call.</summary>
    public List<VoiceWords> OwnWords()
    {
        if (question.Words == 0)
            return [];
        var query = new QueryExpression(CxAnswer.LogicalName) { ColumnSet = new ColumnSet(CxAnswer.Columns.Text), TopCount = question.Words };
        query.Criteria.AddCondition(CxAnswer.Columns.StateCode, ConditionOperator.Equal, 0);
        query.Criteria.AddCondition(CxAnswer.Columns.Text, ConditionOperator.NotNull);
        query.AddOrder(CxAnswer.Columns.CreatedOn, OrderType.Descending);
        var feedback = query.AddLink(CxFeedback.LogicalName, CxAnswer.Columns.FeedbackId, CxFeedback.Columns.Id, JoinOperator.Inner);
        feedback.EntityAlias = FeedbackAlias;
        feedback.Columns = new ColumnSet(CxFeedback.Columns.Id, CxFeedback.Columns.RespondedOn);
        feedback.Columns.AddColumns(SnapshotMetrics.Columns);
        var contact = feedback.AddLink(Contact.LogicalName, CxFeedback.Columns.ContactId, Contact.Columns.Id, JoinOperator.LeftOuter);
        contact.EntityAlias = ContactAlias;
        contact.Columns = new ColumnSet(Contact.Columns.PrivacyState, Contact.Columns.Segment);
        Narrow(feedback);
        return service.RetrieveMultiple(query).Entities.Where(MayBeShown).Select(WordsOf).ToList();
    }

    private VoiceDrivers WithDrivers(CxDriverRun run)
    {
        var query = new QueryExpression(CxDriver.LogicalName)
        {
            ColumnSet = new ColumnSet(
                CxDriver.Columns.Code, CxDriver.Columns.Name, CxDriver.Columns.Group, CxDriver.Columns.N, CxDriver.Columns.Lmg, CxDriver.Columns.LmgLow,
                CxDriver.Columns.LmgHigh, CxDriver.Columns.RelativeWeight, CxDriver.Columns.Performance, CxDriver.Columns.Quadrant, CxDriver.Columns.Collinear),
            TopCount = MostDrivers,
        };
        query.Criteria.AddCondition(CxDriver.Columns.RunId, ConditionOperator.Equal, run.Id);
        query.AddOrder(CxDriver.Columns.Lmg, OrderType.Descending);
        return new VoiceDrivers
        {
            Run = run.Id.ToString("D"),
            CalculatedOn = GetCustomerPanel.Iso(run.CalculatedOn),
            N = run.N ?? 0,
            RSquared = run.RSquared,
            Functional = run.FunctionalShare,
            Emotional = run.EmotionalShare,
            Drivers = service.RetrieveMultiple(query).Entities.Select(row => DriverOf(row.ToEntity<CxDriver>())).ToList(),
        };
    }

    private static VoiceDriver DriverOf(CxDriver driver) => new()
    {
        Code = driver.Code ?? "",
        Name = driver.Name ?? "",
        Group = GetCustomerPanel.Code(driver.Group ?? CxElementKind.Functional),
        N = driver.N ?? 0,
        Importance = driver.Lmg,
        Low = driver.LmgLow,
        High = driver.LmgHigh,
        RelativeWeight = driver.RelativeWeight,
        Performance = driver.Performance,
        Quadrant = driver.Quadrant is { } quadrant ? GetCustomerPanel.Code(quadrant) : null,
        IsCollinear = driver.Collinear == true,
    };

    private void Narrow(LinkEntity feedback)
    {
        switch (question.Scope)
        {
            case CxMetricSnapshotScope.Survey:
                feedback.LinkCriteria.AddCondition(CxFeedback.Columns.SurveyId, ConditionOperator.Equal, new Guid(question.ScopeId));
                break;
            case CxMetricSnapshotScope.Touchpoint:
                feedback.LinkCriteria.AddCondition(CxFeedback.Columns.TouchpointId, ConditionOperator.Equal, new Guid(question.ScopeId));
                break;
            case CxMetricSnapshotScope.Unit:
                feedback.LinkCriteria.AddCondition(CxFeedback.Columns.UnitId, ConditionOperator.Equal, new Guid(question.ScopeId));
                break;
            case CxMetricSnapshotScope.Channel:
                feedback.LinkCriteria.AddCondition(
                    CxFeedback.Columns.Channel, ConditionOperator.Equal, int.Parse(question.ScopeId, System.Globalization.CultureInfo.InvariantCulture));
                break;
            case CxMetricSnapshotScope.Program:
                feedback.AddLink(CxSurvey.LogicalName, CxFeedback.Columns.SurveyId, CxSurvey.Columns.Id, JoinOperator.Inner)
                    .LinkCriteria.AddCondition(CxSurvey.Columns.ProgramId, ConditionOperator.Equal, new Guid(question.ScopeId));
                break;
            case CxMetricSnapshotScope.Theme:
                feedback.AddLink(CxFeedbackTheme.LogicalName, CxFeedback.Columns.Id, CxFeedbackTheme.Columns.FeedbackId, JoinOperator.Inner)
                    .LinkCriteria.AddCondition(CxFeedbackTheme.Columns.ThemeId, ConditionOperator.Equal, new Guid(question.ScopeId));
                break;
            case CxMetricSnapshotScope.Source:
                feedback.LinkCriteria.AddCondition(CxFeedback.Columns.SourceSystem, ConditionOperator.Equal, question.ScopeId);
                break;
            case CxMetricSnapshotScope.Segment:
                feedback.AddLink(Contact.LogicalName, CxFeedback.Columns.ContactId, Contact.Columns.Id, JoinOperator.Inner)
                    .LinkCriteria.AddCondition(Contact.Columns.Segment, ConditionOperator.Equal, question.ScopeId);
                break;
        }
    }

    private static bool MayBeShown(Entity row) =>
        row.GetAttributeValue<AliasedValue>(ContactAlias + "." + Contact.Columns.PrivacyState)?.Value is not OptionSetValue { Value: (int)ContactPrivacyState.Restricted };

    private VoiceWords WordsOf(Entity row)
    {
        var feedback = LinkedRow.Of<CxFeedback>(row, FeedbackAlias, CxFeedback.Columns.Id)!;
        return new VoiceWords
        {
            Feedback = feedback.Id.ToString("D"),
            AnsweredOn = GetCustomerPanel.Iso(feedback.RespondedOn),
            Text = InertText.Plain(row.ToEntity<CxAnswer>().Text ?? ""),
            Score = SnapshotMetrics.ScoreOf(feedback, question.Metric),
        };
    }
}
