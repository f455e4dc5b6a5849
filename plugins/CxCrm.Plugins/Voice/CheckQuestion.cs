using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Voice;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Voice;

/// <summary>Holds the rules of a survey's questions: at most four, each in its own place, a why after its attribute, texts while the survey is active.</summary>
[Step(Message.Create, CxQuestion.LogicalName, Stage.PreOperation, Mode.Sync, Why = "A fifth question must be refused before it is saved.")]
[Step(Message.Update, CxQuestion.LogicalName, Stage.PreOperation, Mode.Sync,
    Filter = ["cx_surveyid", "cx_order", "cx_type", "cx_followsid", "cx_knownfact", "cx_required", "cx_scalemin", "cx_scalemax", "cx_texten", "cx_textda", "cx_textsv"],
    Why = "A question must not be moved, retyped or emptied into a survey that breaks the rules.")]
[PreImage("before", "cx_surveyid", "cx_order", "cx_type", "cx_followsid", "cx_knownfact", "cx_required", "cx_scalemin", "cx_scalemax", "cx_texten", "cx_textda", "cx_textsv")]
[CallBudget(1)]
public sealed class CheckQuestion : Step<CxQuestion>
{
    private const string QuestionAlias = "question";

    protected override void Run(StepCall<CxQuestion> call)
    {
        if (call.Merged.SurveyId is not { } survey)
            return;
        QuestionRow.CheckScale(call.Merged);
        QuestionRow.CheckKnownFact(call.Merged);
        var rows = call.System.RetrieveMultiple(SurveyWithQuestions(survey)).Entities;
        var questions = Together(call, rows);
        SurveyRules.Check(questions.Select(QuestionRow.ToDomain).ToList());
        if (rows.FirstOrDefault()?.ToEntity<CxSurvey>() is { State: CxSurveyState.Active } active)
            SurveyActivation.Check(active, questions);
    }

    /// <summary>The questions as they will stand: those that are there, with this one as it will be.</summary>
    private static List<CxQuestion> Together(StepCall<CxQuestion> call, IEnumerable<Entity> rows)
    {
        var others = rows.Select(row => LinkedRow.Of<CxQuestion>(row, QuestionAlias, CxQuestion.Columns.Id)).OfType<CxQuestion>();
        var questions = others.Where(other => other.Id != call.Merged.Id).ToList();
        questions.Add(call.Merged);
        return questions;
    }

    private static QueryExpression SurveyWithQuestions(EntityReference survey)
    {
        var query = new QueryExpression(CxSurvey.LogicalName) { ColumnSet = new ColumnSet(SurveyActivation.Columns) };
        query.Criteria.AddCondition(CxSurvey.Columns.Id, ConditionOperator.Equal, survey.Id);
        var question = query.AddLink(CxQuestion.LogicalName, CxSurvey.Columns.Id, CxQuestion.Columns.SurveyId, JoinOperator.LeftOuter);
        question.EntityAlias = QuestionAlias;
        question.Columns = new ColumnSet(QuestionRow.Columns);
        return query;
    }
}
