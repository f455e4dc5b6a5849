using System.Linq;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Maturity;

/// <summary>Names on the assessment the answer with the largest gap; of equal ones the first of the model.</summary>
[Step(Message.Create, CxMaturityAnswer.LogicalName, Stage.PostOperation, Mode.Sync, Why = "the largest gap is read beside the answer just given")]
[Step(Message.Update, CxMaturityAnswer.LogicalName, Stage.PostOperation, Mode.Sync, Filter = [CxMaturityAnswer.Columns.Now, CxMaturityAnswer.Columns.Wanted],
    Why = "the largest gap is read beside the answer just given")]
[PostImage("after", CxMaturityAnswer.Columns.AssessmentId, CxMaturityAnswer.Columns.Gap)]
[CallBudget(2)]
public sealed class NameLargestGap : Step<CxMaturityAnswer>
{
    protected override void Run(StepCall<CxMaturityAnswer> call)
    {
        var isUnanswered = call.Context.MessageName == Message.Create && call.After.Gap is null;
        if (isUnanswered || call.After.AssessmentId is not { } assessment)
            return;
        var query = new QueryExpression(CxMaturityAnswer.LogicalName) { ColumnSet = new ColumnSet(CxMaturityAnswer.Columns.Gap, CxMaturityAnswer.Columns.ItemColumn) };
        query.Criteria.AddCondition(CxMaturityAnswer.Columns.AssessmentId, ConditionOperator.Equal, assessment.Id);
        query.Criteria.AddCondition(CxMaturityAnswer.Columns.Gap, ConditionOperator.NotNull);
        var largest = call.System.RetrieveMultiple(query).Entities
            .Select(row => row.ToEntity<CxMaturityAnswer>())
            .OrderByDescending(answer => answer.Gap)
            .ThenBy(answer => answer.ItemColumn)
            .FirstOrDefault();
        call.System.Update(new CxMaturityAssessment(assessment.Id) { Gap = largest?.Gap, LargestGapId = largest?.ToEntityReference() });
    }
}
