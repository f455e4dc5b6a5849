using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Toolbox;

/// <summary>A gap is closed by raising the experience or by adjusting the expectation; either way the choice needs a reason and is stamped with who made it and when.</summary>
[Step(Message.Create, CxTouchpoint.LogicalName, Stage.PreOperation, Mode.Sync, Rank = 20, Why = "a choice without reason, author and time is not logged")]
[Step(Message.Update, CxTouchpoint.LogicalName, Stage.PreOperation, Mode.Sync, Rank = 20,
    Filter = [CxTouchpoint.Columns.GapChoice, CxTouchpoint.Columns.GapChoiceReason], Why = "a choice without reason, author and time is not logged")]
[PreImage("before", CxTouchpoint.Columns.GapChoice, CxTouchpoint.Columns.GapChoiceReason)]
[CallBudget(0)]
public sealed class LogGapChoice : Step<CxTouchpoint>
{
    protected override void Run(StepCall<CxTouchpoint> call)
    {
        if (call.Merged.GapChoice is null)
        {
            if (!call.Changes(CxTouchpoint.Columns.GapChoice))
                return;
            call.Target.GapChosenOn = null;
            call.Target.GapChosenById = null;
            return;
        }

        if (string.IsNullOrWhiteSpace(call.Merged.GapChoiceReason))
            throw new UserFault(ErrorCode.GapChoiceNeedsReason);
        call.Target.GapChosenOn = call.Now;
        call.Target.GapChosenById = new EntityReference(SystemUser.LogicalName, call.Context.InitiatingUserId);
    }
}
