using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using CxCrm.Plugins.Toolbox;

namespace CxCrm.Plugins.Maturity;

/// <summary>Gives a new assessment one answer per competence, trait or part of its model, to be filled in.</summary>
[Step(Message.Create, CxMaturityAssessment.LogicalName, Stage.PostOperation, Mode.Sync, Why = "whoever opens the assessment fills in its items at once")]
[PostImage("after", CxMaturityAssessment.Columns.Model, CxMaturityAssessment.Columns.OwnerId)]
[CallBudget(8)]
public sealed class OpenAssessment : Step<CxMaturityAssessment>
{
    protected override void Run(StepCall<CxMaturityAssessment> call)
    {
        foreach (var item in MaturityItems.Of(call.After.Model))
        {
            call.System.Create(new CxMaturityAnswer
            {
                Name = TextCatalog.Text(call.Language, "maturity." + Codes.Of(item)),
                AssessmentId = call.Row,
                ItemColumn = item,
                OwnerId = call.After.OwnerId,
            });
        }
    }
}
