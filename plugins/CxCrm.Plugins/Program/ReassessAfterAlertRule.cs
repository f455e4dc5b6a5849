using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Program;

/// <summary>Assesses the programs an alert rule watches again; a rule without program watches all.</summary>
[Step(Message.Create, CxAlertRule.LogicalName, Stage.PostOperation, Mode.Async, Rank = 90,
    Why = "alert rules are evidence of step 5, and nobody waits for the level")]
[Step(Message.Update, CxAlertRule.LogicalName, Stage.PostOperation, Mode.Async, Rank = 90,
    Filter = [CxAlertRule.Columns.ProgramId, CxAlertRule.Columns.StateCode],
    Why = "alert rules are evidence of step 5, and nobody waits for the level")]
[PostImage("after", CxAlertRule.Columns.ProgramId)]
[CallBudget(Reassessment.MostPrograms * ProgramAssessor.CallBudget + 1)]
public sealed class ReassessAfterAlertRule : Step<CxAlertRule>
{
    protected override void Run(StepCall<CxAlertRule> call)
    {
        var programs = new QueryExpression(CxProgram.LogicalName);
        if (call.After.ProgramId is { } program)
            programs.Criteria.AddCondition(CxProgram.Columns.Id, ConditionOperator.Equal, program.Id);
        new Reassessment(call).Run(programs);
    }
}
