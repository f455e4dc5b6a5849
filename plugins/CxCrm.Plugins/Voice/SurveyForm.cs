using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Texts;
using CxCrm.Domain.Voice;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Voice;

/// <summary>A survey that takes answers, with its questions.</summary>
internal sealed class SurveyForm
{
    private const string QuestionAlias = "question";

    private SurveyForm(CxSurvey survey, IReadOnlyList<CxQuestion> questions)
    {
        Survey = survey;
        Questions = questions;
    }

    public CxSurvey Survey { get; }

    public IReadOnlyList<CxQuestion> Questions { get; }

    /// <summary>The survey the answers belong to; one call.</summary>
    /// <exception cref="UserFault">There is none, or it is not active.</exception>
    public static SurveyForm Read(IOrganizationService service, RecordFeedbackRequest request, CxInvitation? invitation)
    {
        var query = new QueryExpression(CxSurvey.LogicalName)
        {
            ColumnSet = new ColumnSet(
                CxSurvey.Columns.Name, CxSurvey.Columns.State, CxSurvey.Columns.TouchpointId, CxSurvey.Columns.ProgramId, CxSurvey.Columns.AllowWithoutName, CxSurvey.Columns.OwnerId,
                CxSurvey.Columns.FreshnessDays),
        };
        var named = Identify(query.Criteria, request, invitation);
        var question = query.AddLink(CxQuestion.LogicalName, CxSurvey.Columns.Id, CxQuestion.Columns.SurveyId, JoinOperator.LeftOuter);
        question.EntityAlias = QuestionAlias;
        question.Columns = new ColumnSet(QuestionRow.Columns);
        var rows = service.RetrieveMultiple(query).Entities;
        if (rows.Count == 0)
            throw new UserFault(ErrorCode.SurveyNotFound, named);
        var survey = rows[0].ToEntity<CxSurvey>();
        if (survey.State != CxSurveyState.Active)
            throw new UserFault(ErrorCode.SurveyNotActive, survey.Name ?? named);
        var questions = rows.Select(row => LinkedRow.Of<CxQuestion>(row, QuestionAlias, CxQuestion.Columns.Id)).OfType<CxQuestion>();
        return new SurveyForm(survey, questions.OrderBy(row => row.Order).ToList());
    }

    /// <summary>The answers that fit the questions.</summary>
    /// <exception cref="UserFault">What does not fit, by name.</exception>
    public FeedbackScores Check(string answersJson) =>
        new(AnswerValidation.Check(Questions.Select(QuestionRow.ToDomain).ToList(), FeedbackAnswers.Parse(answersJson)));

    /// <summary>The wording of a question in a language (LCID); where it has none there, in another.</summary>
    public string TextOf(SurveyQuestion question, int language)
    {
        var row = Questions.First(candidate => candidate.Id == question.Id);
        var texts = QuestionRow.Texts(row);
        return new[] { texts.In(language), texts.English, texts.Danish, texts.Swedish, row.Name }.First(text => !string.IsNullOrWhiteSpace(text))!;
    }

    private static string Identify(FilterExpression criteria, RecordFeedbackRequest request, CxInvitation? invitation)
    {
        if ((request.Survey ?? invitation?.SurveyId) is { } survey)
        {
            criteria.AddCondition(CxSurvey.Columns.Id, ConditionOperator.Equal, survey.Id);
            return survey.Id.ToString("D");
        }

        if (string.IsNullOrWhiteSpace(request.SurveyCode))
            throw new UserFault(ErrorCode.InputMissing, nameof(request.Survey));
        criteria.AddCondition(CxSurvey.Columns.ExternalSystem, ConditionOperator.Equal, request.SourceSystem);
        criteria.AddCondition(CxSurvey.Columns.ExternalSurveyId, ConditionOperator.Equal, request.SurveyCode!);
        return request.SurveyCode!;
    }
}
