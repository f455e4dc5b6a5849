using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Maturity;

/// <summary>Writes the gap of a competence or trait: wanted minus now.</summary>
[Step(Message.Create, CxMaturityAnswer.LogicalName, Stage.PreOperation, Mode.Sync, Why = "the gap is computed, never typed in")]
[Step(Message.Update, CxMaturityAnswer.LogicalName, Stage.PreOperation, Mode.Sync,
    Filter = [CxMaturityAnswer.Columns.Now, CxMaturityAnswer.Columns.Wanted, CxMaturityAnswer.Columns.Gap], Why = "the gap follows its two parts")]
[PreImage("before", CxMaturityAnswer.Columns.Now, CxMaturityAnswer.Columns.Wanted)]
[CallBudget(0)]
public sealed class ScoreAnswer : Step<CxMaturityAnswer>
{
    protected override void Run(StepCall<CxMaturityAnswer> call) => call.Target.Gap = call.Merged.Wanted - call.Merged.Now;
}
