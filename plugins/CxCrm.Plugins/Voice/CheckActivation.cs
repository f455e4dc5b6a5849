using System.Collections.Generic;
using System.Linq;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Voice;

/// <summary>A survey goes live with a purpose, a question, and every question's text in its languages.</summary>
[Step(Message.Create, CxSurvey.LogicalName, Stage.PreOperation, Mode.Sync, Why = "A survey must not be born active: it has no questions yet.")]
[Step(Message.Update, CxSurvey.LogicalName, Stage.PreOperation, Mode.Sync, Filter = ["cx_state", "cx_purposeid", "cx_languages"],
    Why = "What is missing must be told before customers are asked.")]
[PreImage("before", "cx_state", "cx_purposeid", "cx_languages")]
[CallBudget(1)]
public sealed class CheckActivation : Step<CxSurvey>
{
    protected override void Run(StepCall<CxSurvey> call)
    {
        if (call.Merged.State == CxSurveyState.Active)
            SurveyActivation.Check(call.Merged, QuestionsOf(call));
    }

    private static IEnumerable<CxQuestion> QuestionsOf(StepCall<CxSurvey> call)
    {
        if (call.Merged.Id == default)
            return [];
        var query = new QueryExpression(CxQuestion.LogicalName) { ColumnSet = new ColumnSet(QuestionRow.Columns) };
        query.Criteria.AddCondition(CxQuestion.Columns.SurveyId, ConditionOperator.Equal, call.Merged.Id);
        return call.System.RetrieveMultiple(query).Entities.Select(row => row.ToEntity<CxQuestion>());
    }
}
