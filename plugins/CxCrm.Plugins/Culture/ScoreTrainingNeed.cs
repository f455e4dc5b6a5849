using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Culture;

/// <summary>Writes the gap of a training need: wanted minus now.</summary>
[Step(Message.Create, CxTrainingNeed.LogicalName, Stage.PreOperation, Mode.Sync, Why = "the gap is computed, never typed in")]
[Step(Message.Update, CxTrainingNeed.LogicalName, Stage.PreOperation, Mode.Sync,
    Filter = [CxTrainingNeed.Columns.Now, CxTrainingNeed.Columns.Wanted, CxTrainingNeed.Columns.Gap], Why = "the gap follows its two parts")]
[PreImage("before", CxTrainingNeed.Columns.Now, CxTrainingNeed.Columns.Wanted)]
[CallBudget(0)]
public sealed class ScoreTrainingNeed : Step<CxTrainingNeed>
{
    protected override void Run(StepCall<CxTrainingNeed> call) => call.Target.Gap = call.Merged.Wanted - call.Merged.Now;
}
