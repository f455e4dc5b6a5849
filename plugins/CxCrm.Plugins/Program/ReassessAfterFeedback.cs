using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Program;

/// <summary>Assesses the program of an answer's survey again.</summary>
[Step(Message.Create, CxFeedback.LogicalName, Stage.PostOperation, Mode.Async, Rank = 90,
    Why = "answers are evidence of step 5, and nobody waits for the level")]
[CallBudget(ProgramAssessor.CallBudget + 1)]
public sealed class ReassessAfterFeedback : Step<CxFeedback>
{
    protected override void Run(StepCall<CxFeedback> call)
    {
        if (call.Target.SurveyId is { } survey)
            new Reassessment(call).Run(Reassessment.OfSurvey(survey.Id));
    }
}
