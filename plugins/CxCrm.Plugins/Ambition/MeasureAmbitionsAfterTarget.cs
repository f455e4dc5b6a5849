using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Ambition;

/// <summary>Measures a program's targets again: a new or changed target shows where it stands.</summary>
[Step(Message.Create, CxAmbition.LogicalName, Stage.PostOperation, Mode.Async, Rank = 50, Why = "a new or changed target shows where it stands; nobody waits for it")]
[Step(Message.Update, CxAmbition.LogicalName, Stage.PostOperation, Mode.Async, Rank = 50,
    Filter =
    [
        CxAmbition.Columns.Metric,
        CxAmbition.Columns.Kind,
        CxAmbition.Columns.Direction,
        CxAmbition.Columns.Baseline,
        CxAmbition.Columns.BaselineOn,
        CxAmbition.Columns.Target,
        CxAmbition.Columns.DueOn,
        CxAmbition.Columns.QuestionId,
        CxAmbition.Columns.TouchpointId,
        CxAmbition.Columns.KpiId,
        CxAmbition.Columns.StateCode,
    ],
    Why = "a new or changed target shows where it stands; nobody waits for it")]
[PostImage("after", CxAmbition.Columns.ProgramId)]
[CallBudget(AmbitionMeasurer.CallBudget)]
public sealed class MeasureAmbitionsAfterTarget : Step<CxAmbition>
{
    protected override void Run(StepCall<CxAmbition> call)
    {
        if (call.After.ProgramId is { } program)
            new AmbitionMeasurer(call).Measure(program.Id);
    }
}
