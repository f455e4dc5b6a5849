using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Program;

/// <summary>Refuses a history of levels that someone writes by hand.</summary>
[Step(Message.Create, CxLevelChange.LogicalName, Stage.PreValidation, Mode.Sync, Why = "history is what the assessments found, never typed in")]
[Step(Message.Update, CxLevelChange.LogicalName, Stage.PreValidation, Mode.Sync,
    Filter =
    [
        CxLevelChange.Columns.StepId,
        CxLevelChange.Columns.FromLevel,
        CxLevelChange.Columns.ToLevel,
        CxLevelChange.Columns.ChangedOn,
        CxLevelChange.Columns.Criteria,
    ],
    Why = "history is what the assessments found, never typed in")]
[Step(Message.Delete, CxLevelChange.LogicalName, Stage.PreValidation, Mode.Sync, Why = "history goes with its program only")]
[CallBudget(0)]
public sealed class KeepLevelHistory : Step<CxLevelChange>
{
    protected override void Run(StepCall<CxLevelChange> call)
    {
        if (!SystemWrite.Caused(call, CxLevelChange.LogicalName))
            throw new UserFault(ErrorCode.LevelHistoryIsWritten);
    }
}
