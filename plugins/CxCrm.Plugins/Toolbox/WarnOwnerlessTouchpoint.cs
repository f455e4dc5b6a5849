using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Toolbox;

/// <summary>Marks a touchpoint that nobody, or no department, answers for.</summary>
[Step(Message.Create, CxTouchpoint.LogicalName, Stage.PreOperation, Mode.Sync, Rank = 30, Why = "a touchpoint without owner is listed from its first moment")]
[Step(Message.Update, CxTouchpoint.LogicalName, Stage.PreOperation, Mode.Sync, Rank = 30,
    Filter = [CxTouchpoint.Columns.ResponsibleId, CxTouchpoint.Columns.UnitId], Why = "the list of touchpoints without owner follows the owner")]
[PreImage("before", CxTouchpoint.Columns.ResponsibleId, CxTouchpoint.Columns.UnitId)]
[CallBudget(0)]
public sealed class WarnOwnerlessTouchpoint : Step<CxTouchpoint>
{
    protected override void Run(StepCall<CxTouchpoint> call)
    {
        if (call.Merged.ResponsibleId is null)
            call.Target.Warning = CxTouchpointWarning.NoResponsible;
        else
            call.Target.Warning = call.Merged.UnitId is null ? CxTouchpointWarning.NoDepartment : null;
    }
}
