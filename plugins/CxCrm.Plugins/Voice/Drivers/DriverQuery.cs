using System;
using System.Collections.Generic;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using CxCrm.Plugins.Voice.Metrics;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Voice.Drivers;

/// <summary>Which answers an analysis is about, and the reading of them and of what hangs on them, in pages, with the caller's rights.</summary>
internal sealed class DriverQuery(IOrganizationService service, RunDriverAnalysisRequest request, string outcomeColumn)
{
    /// <summary>The latest answers that are read.</summary>
    public const int MostAnswers = 20_000;

    private const int MostPages = 20;
    private const string ContactAlias = "contact";
    private const string ThemeAlias = "theme";

    /// <summary>The latest answers with an outcome, newest first; those of a person whose processing is restricted are left out.</summary>
    public List<CxFeedback> Answers()
    {
        var query = new QueryExpression(CxFeedback.LogicalName)
        {
            ColumnSet = new ColumnSet(
                CxFeedback.Columns.RespondedOn, CxFeedback.Columns.Channel, CxFeedback.Columns.TouchpointId, CxFeedback.Columns.ResponseHours,
                CxFeedback.Columns.Transfers, CxFeedback.Columns.DelayHours, CxFeedback.Columns.AnalysedOn),
        };
        query.ColumnSet.AddColumns(SnapshotMetrics.Columns);
        Restrict(query.Criteria, since: null);
        OfProgram(query.AddLink, CxFeedback.Columns.SurveyId);
        var contact = query.AddLink(Contact.LogicalName, CxFeedback.Columns.ContactId, Contact.Columns.Id, JoinOperator.LeftOuter);
        contact.EntityAlias = ContactAlias;
        contact.Columns = new ColumnSet(Contact.Columns.PrivacyState);
        query.AddOrder(CxFeedback.Columns.RespondedOn, OrderType.Descending);
        var answers = new List<CxFeedback>();
        foreach (var row in QueryPages.Rows(service, query, MostAnswers / QueryPages.Size))
        {
            if (row.GetAttributeValue<AliasedValue>(ContactAlias + "." + Contact.Columns.PrivacyState)?.Value is not OptionSetValue { Value: (int)ContactPrivacyState.Restricted })
                answers.Add(row.ToEntity<CxFeedback>());
        }

        return answers;
    }

    /// <summary>The themes of those answers, each with the theme's row.</summary>
    public IEnumerable<KeyValuePair<CxFeedbackTheme, CxTheme>> Themes(DateTime since)
    {
        var query = new QueryExpression(CxFeedbackTheme.LogicalName)
        {
            ColumnSet = new ColumnSet(CxFeedbackTheme.Columns.FeedbackId, CxFeedbackTheme.Columns.ThemeId),
        };
        LinkAnswers(query, CxFeedbackTheme.Columns.FeedbackId, since);
        var theme = query.AddLink(CxTheme.LogicalName, CxFeedbackTheme.Columns.ThemeId, CxTheme.Columns.Id, JoinOperator.Inner);
        theme.EntityAlias = ThemeAlias;
        theme.Columns = new ColumnSet(
            CxTheme.Columns.Id, CxTheme.Columns.Code, CxTheme.Columns.Name, CxTheme.Columns.NameDa, CxTheme.Columns.NameSv, CxTheme.Columns.DriverGroup);
        foreach (var row in QueryPages.Rows(service, query, MostPages))
        {
            if (LinkedRow.Of<CxTheme>(row, ThemeAlias, CxTheme.Columns.Id) is { } linked)
                yield return new(row.ToEntity<CxFeedbackTheme>(), linked);
        }
    }

    /// <summary>The ratings of attributes in those answers.</summary>
    public IEnumerable<CxAnswer> Ratings(DateTime since)
    {
        var query = new QueryExpression(CxAnswer.LogicalName)
        {
            ColumnSet = new ColumnSet(CxAnswer.Columns.FeedbackId, CxAnswer.Columns.QuestionId, CxAnswer.Columns.Number),
        };
        query.Criteria.AddCondition(CxAnswer.Columns.Type, ConditionOperator.Equal, (int)CxQuestionType.Attribute);
        query.Criteria.AddCondition(CxAnswer.Columns.Number, ConditionOperator.NotNull);
        query.Criteria.AddCondition(CxAnswer.Columns.QuestionId, ConditionOperator.NotNull);
        LinkAnswers(query, CxAnswer.Columns.FeedbackId, since);
        foreach (var row in QueryPages.Rows(service, query, MostPages))
            yield return row.ToEntity<CxAnswer>();
    }

    private void LinkAnswers(QueryExpression query, string column, DateTime since)
    {
        var feedback = query.AddLink(CxFeedback.LogicalName, column, CxFeedback.Columns.Id, JoinOperator.Inner);
        Restrict(feedback.LinkCriteria, since);
        OfProgram(feedback.AddLink, CxFeedback.Columns.SurveyId);
    }

    private void Restrict(FilterExpression criteria, DateTime? since)
    {
        criteria.AddCondition(CxFeedback.Columns.StateCode, ConditionOperator.Equal, 0);
        criteria.AddCondition(outcomeColumn, ConditionOperator.NotNull);
        if (request.Survey is { } survey)
            criteria.AddCondition(CxFeedback.Columns.SurveyId, ConditionOperator.Equal, survey.Id);
        if ((since ?? request.From) is { } from)
            criteria.AddCondition(CxFeedback.Columns.RespondedOn, ConditionOperator.GreaterEqual, from);
        if (request.To is { } to)
            criteria.AddCondition(CxFeedback.Columns.RespondedOn, ConditionOperator.LessThan, to);
    }

    private void OfProgram(Func<string, string, string, JoinOperator, LinkEntity> link, string surveyColumn)
    {
        if (request.Program is { } program)
            link(CxSurvey.LogicalName, surveyColumn, CxSurvey.Columns.Id, JoinOperator.Inner)
                .LinkCriteria.AddCondition(CxSurvey.Columns.ProgramId, ConditionOperator.Equal, program.Id);
    }
}
