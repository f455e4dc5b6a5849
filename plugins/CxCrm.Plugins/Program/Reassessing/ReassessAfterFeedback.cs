using System;
using CxCrm.Domain.Program;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Program.Reassessing;

/// <summary>
/// Assesses the program of an answer's survey again, when the answer can change it: once the criterion of recent answers is met, one more answer leaves it met.
/// </summary>
[Step(Message.Create, CxFeedback.LogicalName, Stage.PostOperation, Mode.Async, Rank = 90,
    Why = "answers are evidence of step 5, and nobody waits for the level")]
[CallBudget(ProgramAssessor.CallBudget + 1)]
public sealed class ReassessAfterFeedback : Step<CxFeedback>
{
    protected override void Run(StepCall<CxFeedback> call)
    {
        if (call.Target.SurveyId is { } survey)
            new Reassessment(call).Run(WithoutRecentAnswers(survey.Id));
    }

    private static QueryExpression WithoutRecentAnswers(Guid surveyId)
    {
        var programs = Reassessment.OfSurvey(surveyId);
        var evidence = programs
            .AddLink(CxProgramStep.LogicalName, CxProgram.Columns.Id, CxProgramStep.Columns.ProgramId)
            .AddLink(CxStepEvidence.LogicalName, CxProgramStep.Columns.Id, CxStepEvidence.Columns.StepId);
        evidence.LinkCriteria.AddCondition(CxStepEvidence.Columns.CriterionCode, ConditionOperator.Equal, VoiceStep.RecentAnswers);
        evidence.LinkCriteria.AddCondition(CxStepEvidence.Columns.Met, ConditionOperator.Equal, false);
        return programs;
    }
}
