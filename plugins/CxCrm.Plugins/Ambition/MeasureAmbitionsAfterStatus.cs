using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Ambition;

/// <summary>Measures a program's targets again: churn and retention are read from status records.</summary>
[Step(Message.Create, CxBaseline.LogicalName, Stage.PostOperation, Mode.Async, Rank = 50, Why = "churn and retention are read from status records; nobody waits for it")]
[Step(Message.Update, CxBaseline.LogicalName, Stage.PostOperation, Mode.Async, Rank = 50,
    Filter =
    [
        CxBaseline.Columns.Churn,
        CxBaseline.Columns.CustomersAtStart,
        CxBaseline.Columns.CustomersLost,
        CxBaseline.Columns.PeriodEnd,
        CxBaseline.Columns.StateCode,
    ],
    Why = "churn and retention are read from status records; nobody waits for it")]
[PostImage("after", CxBaseline.Columns.ProgramId)]
[CallBudget(AmbitionMeasurer.CallBudget)]
public sealed class MeasureAmbitionsAfterStatus : Step<CxBaseline>
{
    protected override void Run(StepCall<CxBaseline> call)
    {
        if (call.After.ProgramId is { } program)
            new AmbitionMeasurer(call).Measure(program.Id);
    }
}
