using CxCrm.Domain.Maturity;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Maturity;

/// <summary>Refuses an initiative without a why or with its end before its start; writes its priority; marks one that no hours are set aside for.</summary>
[Step(Message.Create, CxRoadmapItem.LogicalName, Stage.PreOperation, Mode.Sync, Why = "an initiative needs its why; priority and warning are read from its first moment")]
[Step(Message.Update, CxRoadmapItem.LogicalName, Stage.PreOperation, Mode.Sync,
    Filter =
    [
        CxRoadmapItem.Columns.Why, CxRoadmapItem.Columns.Hours, CxRoadmapItem.Columns.Value, CxRoadmapItem.Columns.Effort, CxRoadmapItem.Columns.Urgency,
        CxRoadmapItem.Columns.StartsOn, CxRoadmapItem.Columns.EndsOn, CxRoadmapItem.Columns.Priority,
    ],
    Why = "priority and warning follow what they are computed from")]
[PreImage("before", CxRoadmapItem.Columns.Why, CxRoadmapItem.Columns.Hours, CxRoadmapItem.Columns.Value, CxRoadmapItem.Columns.Effort, CxRoadmapItem.Columns.Urgency,
    CxRoadmapItem.Columns.StartsOn, CxRoadmapItem.Columns.EndsOn)]
[CallBudget(0)]
public sealed class CheckRoadmapItem : Step<CxRoadmapItem>
{
    protected override void Run(StepCall<CxRoadmapItem> call)
    {
        var item = call.Merged;
        if (string.IsNullOrWhiteSpace(item.Why))
            throw new UserFault(ErrorCode.RoadmapNeedsWhy);
        if (item.EndsOn < item.StartsOn)
            throw new UserFault(ErrorCode.RoadmapEndsBeforeStart);
        call.Target.Priority = Priority.Of(item.Value, item.Urgency, item.Effort);
        call.Target.Warning = item.Hours is > 0 ? null : CxRoadmapItemWarning.NoHours;
    }
}
