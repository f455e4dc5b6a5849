using CxCrm.Domain.Program;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Program;

/// <summary>Refuses an override without reason; stamps one that has it with who, when and until when. Taking the level away takes the stamps away.</summary>
[Step(Message.Update, CxProgramStep.LogicalName, Stage.PreOperation, Mode.Sync,
    Filter = [CxProgramStep.Columns.OverrideLevel, CxProgramStep.Columns.OverrideReason],
    Why = "an override without reason, author and end must never be saved")]
[PreImage("before", CxProgramStep.Columns.OverrideLevel, CxProgramStep.Columns.OverrideReason)]
[CallBudget(1)]
public sealed class StampOverride : Step<CxProgramStep>
{
    protected override void Run(StepCall<CxProgramStep> call)
    {
        if (call.Merged.OverrideLevel is { } level)
            Stamp(call, LevelOverride.Give(level, call.Merged.OverrideReason, call.Now, call.Settings.Integer("cx_OverrideDays", 1, 366)));
        else
            Clear(call.Target);
    }

    private static void Stamp(StepCall<CxProgramStep> call, LevelOverride given)
    {
        call.Target.OverrideReason = given.Reason;
        call.Target.OverriddenOn = call.Now;
        call.Target.OverrideExpiresOn = given.ExpiresOn;
        call.Target.OverriddenById = new EntityReference(SystemUser.LogicalName, call.Context.InitiatingUserId);
    }

    private static void Clear(CxProgramStep target)
    {
        target.OverrideReason = null;
        target.OverriddenOn = null;
        target.OverrideExpiresOn = null;
        target.OverriddenById = null;
    }
}
