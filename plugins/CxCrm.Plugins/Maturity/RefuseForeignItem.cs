using System.Linq;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using CxCrm.Plugins.Toolbox;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Maturity;

/// <summary>Refuses an answer about something that is no part of the assessment's model.</summary>
[Step(Message.Create, CxMaturityAnswer.LogicalName, Stage.PreValidation, Mode.Sync, Why = "a trait among the competences would make the largest gap meaningless")]
[Step(Message.Update, CxMaturityAnswer.LogicalName, Stage.PreValidation, Mode.Sync, Filter = [CxMaturityAnswer.Columns.ItemColumn, CxMaturityAnswer.Columns.AssessmentId],
    Why = "a trait among the competences would make the largest gap meaningless")]
[PreImage("before", CxMaturityAnswer.Columns.ItemColumn, CxMaturityAnswer.Columns.AssessmentId)]
[CallBudget(2)]
public sealed class RefuseForeignItem : Step<CxMaturityAnswer>
{
    protected override void Run(StepCall<CxMaturityAnswer> call)
    {
        if (call.Causes().Skip(1).Any(cause => cause.PrimaryEntityName == CxMaturityAssessment.LogicalName))
            return;
        if (call.Merged.ItemColumn is not { } item || call.Merged.AssessmentId is not { } id)
            return;
        var assessment = call.System.Retrieve(CxMaturityAssessment.LogicalName, id.Id, new ColumnSet(CxMaturityAssessment.Columns.Model)).ToEntity<CxMaturityAssessment>();
        if (!MaturityItems.Of(assessment.Model).Contains(item))
            throw new UserFault(ErrorCode.AnswerNotOfModel, TextCatalog.Text(call.Language, "maturity." + Codes.Of(item)));
    }
}
