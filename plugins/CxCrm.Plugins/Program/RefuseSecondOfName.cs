using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Program;

/// <summary>Refuses to start a program under the name of another that runs.</summary>
[Step(Message.Create, CxProgram.LogicalName, Stage.PreOperation, Mode.Sync, Rank = 20, Why = "one active program per name")]
[Step(Message.Update, CxProgram.LogicalName, Stage.PreOperation, Mode.Sync, Rank = 20,
    Filter = [CxProgram.Columns.Name, CxProgram.Columns.State], Why = "one active program per name")]
[PreImage("before", CxProgram.Columns.Name, CxProgram.Columns.State)]
[CallBudget(1)]
public sealed class RefuseSecondOfName : Step<CxProgram>
{
    protected override void Run(StepCall<CxProgram> call)
    {
        var program = call.Merged;
        if (program.State == CxProgramState.Active && program.Name is { } name && IsTaken(call, name))
            throw new UserFault(ErrorCode.ProgramNameIsTaken, name);
    }

    private static bool IsTaken(StepCall<CxProgram> call, string name)
    {
        var query = new QueryExpression(CxProgram.LogicalName) { ColumnSet = new ColumnSet(CxProgram.Columns.Name), TopCount = 1 };
        query.Criteria.AddCondition(CxProgram.Columns.Name, ConditionOperator.Equal, name);
        query.Criteria.AddCondition(CxProgram.Columns.State, ConditionOperator.Equal, (int)CxProgramState.Active);
        query.Criteria.AddCondition(CxProgram.Columns.Id, ConditionOperator.NotEqual, call.Id);
        return call.System.RetrieveMultiple(query).Entities.Count > 0;
    }
}
