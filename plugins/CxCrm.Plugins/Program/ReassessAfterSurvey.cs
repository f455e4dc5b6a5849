using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Program;

/// <summary>Assesses a survey's program again when the survey goes live, ends or changes program.</summary>
[Step(Message.Create, CxSurvey.LogicalName, Stage.PostOperation, Mode.Async, Rank = 90,
    Why = "active surveys are evidence of step 5, and nobody waits for the level")]
[Step(Message.Update, CxSurvey.LogicalName, Stage.PostOperation, Mode.Async, Rank = 90,
    Filter = [CxSurvey.Columns.State, CxSurvey.Columns.ProgramId, CxSurvey.Columns.StateCode],
    Why = "active surveys are evidence of step 5, and nobody waits for the level")]
[CallBudget(ProgramAssessor.CallBudget + 1)]
public sealed class ReassessAfterSurvey : Step<CxSurvey>
{
    protected override void Run(StepCall<CxSurvey> call) => new Reassessment(call).Run(Reassessment.OfSurvey(call.Id));
}
