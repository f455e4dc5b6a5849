using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Privacy.Assessments;

/// <summary>A survey does not go live while its impact check is unanswered or not approved, nor while that of the health score is, in which its answers count.</summary>
[Step(Message.Create, CxSurvey.LogicalName, Stage.PreOperation, Mode.Sync, Rank = 2, Why = "Ethics and law are asked before people are.")]
[Step(Message.Update, CxSurvey.LogicalName, Stage.PreOperation, Mode.Sync, Rank = 2, Filter = ["cx_state", "cx_assessmentid"], Why = "Ethics and law are asked before people are.")]
[PreImage("before", "cx_state", "cx_assessmentid")]
[CallBudget(3)]
public sealed class RefuseUnassessedSurvey : Step<CxSurvey>
{
    protected override void Run(StepCall<CxSurvey> call)
    {
        if (call.Merged.State != CxSurveyState.Active) return;
        AssessmentCheck.Demand(call, call.Merged.AssessmentId);
        AssessmentCheck.DemandHealthScore(call);
    }
}
