using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Privacy.Assessments;

/// <summary>A pulse does not go live while its impact check is unanswered or not approved.</summary>
[Step(Message.Create, CxPulse.LogicalName, Stage.PreOperation, Mode.Sync, Rank = 2, Why = "Ethics and law are asked before people are.")]
[Step(Message.Update, CxPulse.LogicalName, Stage.PreOperation, Mode.Sync, Rank = 2, Filter = ["cx_state", "cx_assessmentid"], Why = "Ethics and law are asked before people are.")]
[PreImage("before", "cx_state", "cx_assessmentid")]
[CallBudget(2)]
public sealed class RefuseUnassessedPulse : Step<CxPulse>
{
    protected override void Run(StepCall<CxPulse> call)
    {
        if (call.Merged.State == CxPulseState.Open) AssessmentCheck.Demand(call, call.Merged.AssessmentId);
    }
}
