using CxCrm.Domain.Toolbox;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Toolbox;

/// <summary>Writes the gap of a touchpoint: experience minus expectation.</summary>
[Step(Message.Create, CxTouchpoint.LogicalName, Stage.PreOperation, Mode.Sync, Rank = 10, Why = "the gap is computed, never typed in")]
[Step(Message.Update, CxTouchpoint.LogicalName, Stage.PreOperation, Mode.Sync, Rank = 10,
    Filter = [CxTouchpoint.Columns.ExpectationScore, CxTouchpoint.Columns.ExperienceScore, CxTouchpoint.Columns.Gap], Why = "the gap follows its two parts")]
[PreImage("before", CxTouchpoint.Columns.ExpectationScore, CxTouchpoint.Columns.ExperienceScore)]
[CallBudget(0)]
public sealed class CompareExperience : Step<CxTouchpoint>
{
    protected override void Run(StepCall<CxTouchpoint> call) =>
        call.Target.Gap = ExperienceGap.Of(call.Merged.ExpectationScore, call.Merged.ExperienceScore);
}
