using System.Linq;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Program;

/// <summary>
/// Takes a program's steps away with it, before the platform's cascade would: what caused a cascaded deletion is not documented to reach the steps that guard the rows.
/// </summary>
[Step(Message.Delete, CxProgram.LogicalName, Stage.PreOperation, Mode.Sync, Why = "steps and evidence go with their program, and only so")]
[CallBudget(7)]
public sealed class DeleteSixSteps : Step<CxProgram>
{
    protected override void Run(StepCall<CxProgram> call)
    {
        SystemWrite.Begin(call, CxProgramStep.LogicalName);
        SystemWrite.Begin(call, CxStepEvidence.LogicalName);
        SystemWrite.Begin(call, CxLevelChange.LogicalName);
        var query = new QueryExpression(CxProgramStep.LogicalName) { ColumnSet = new ColumnSet(CxProgramStep.Columns.Step) };
        query.Criteria.AddCondition(CxProgramStep.Columns.ProgramId, ConditionOperator.Equal, call.Id);
        foreach (var step in call.System.RetrieveMultiple(query).Entities.Select(row => row.Id))
            call.System.Delete(CxProgramStep.LogicalName, step);
    }
}
