using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Ambition;

/// <summary>Measures a program's targets again after a change of the target itself, or of a record its figures are read from: churn and retention from status records, employee NPS from pulses.</summary>
[Step(Message.Create, CxAmbition.LogicalName, Stage.PostOperation, Mode.Async, Rank = 50, Why = OfTarget)]
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
    Why = OfTarget)]
[Step(Message.Create, CxBaseline.LogicalName, Stage.PostOperation, Mode.Async, Rank = 50, Why = OfStatus)]
[Step(Message.Update, CxBaseline.LogicalName, Stage.PostOperation, Mode.Async, Rank = 50,
    Filter =
    [
        CxBaseline.Columns.Churn,
        CxBaseline.Columns.CustomersAtStart,
        CxBaseline.Columns.CustomersLost,
        CxBaseline.Columns.PeriodEnd,
        CxBaseline.Columns.StateCode,
    ],
    Why = OfStatus)]
[Step(Message.Update, CxPulse.LogicalName, Stage.PostOperation, Mode.Async, Rank = 50,
    Filter = [CxPulse.Columns.Enps, CxPulse.Columns.Answered], Why = "employee NPS is read from pulses; nobody waits for it")]
[PostImage("after", CxAmbition.Columns.ProgramId)]
[CallBudget(AmbitionMeasurer.CallBudget)]
public sealed class MeasureAmbitionsAfterChange : Step<Entity>
{
    private const string OfTarget = "a new or changed target shows where it stands; nobody waits for it";
    private const string OfStatus = "churn and retention are read from status records; nobody waits for it";

    protected override void Run(StepCall<Entity> call)
    {
        // All three tables name this column alike.
        if (call.After.GetAttributeValue<EntityReference>(CxAmbition.Columns.ProgramId) is { } program)
            new AmbitionMeasurer(call).Measure(program.Id);
    }
}
