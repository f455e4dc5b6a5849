using System.Linq;
using CxCrm.Domain.Calendar;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Voice.Improving;

/// <summary>
/// Fixes the measurement when an improvement starts, and holds it from then on: who picks metric and period afterwards finds an effect in anything. An improvement
/// may start without a measurement; then its effect is never evaluated.
/// </summary>
[Step(Message.Create, CxImprovement.LogicalName, Stage.PreOperation, Mode.Sync, Why = "what is measured is fixed before the change")]
[Step(Message.Update, CxImprovement.LogicalName, Stage.PreOperation, Mode.Sync,
    Filter =
    [
        "cx_state", "cx_metric", "cx_beforefrom", "cx_beforeto", "cx_afterfrom", "cx_afterto", "cx_comparisonunitid", "cx_touchpointid", "cx_driverid", "cx_programid",
        "cx_elementid", "cx_ideaid", "cx_ambitionid",
    ],
    Why = "what is measured is fixed before the change")]
[PreImage("before",
    "cx_state", "cx_metric", "cx_beforefrom", "cx_beforeto", "cx_afterfrom", "cx_afterto", "cx_comparisonunitid", "cx_touchpointid", "cx_driverid", "cx_programid",
    "cx_elementid", "cx_ideaid", "cx_ambitionid", "cx_planfixedon", "cx_evaluatedon")]
[CallBudget(0)]
public sealed class FixImprovementPlan : Step<CxImprovement>
{
    protected override void Run(StepCall<CxImprovement> call)
    {
        var row = call.Merged;
        if (row.PlanFixedOn is not null && ImprovementPlan.Columns.Any(call.Alters))
            throw new UserFault(ErrorCode.ImprovementPlanFixed);
        if (row.State is null or CxImprovementState.Proposed or CxImprovementState.Stopped)
            return;
        if (row is { TouchpointId: null, ElementId: null, DriverId: null, IdeaId: null, AmbitionId: null })
            throw new UserFault(ErrorCode.ImprovementNeedsTie);
        if (row is { State: CxImprovementState.Evaluated, EvaluatedOn: null })
            throw new UserFault(ErrorCode.ImprovementHasNoPlan);
        if (row.PlanFixedOn is not null || !ImprovementPlan.IsBegun(row))
            return;
        ImprovementPlan.Check(row, CentralEuropeanTime.ToLocal(call.Now).Date);
        call.Target.PlanFixedOn = call.Now;
    }
}
