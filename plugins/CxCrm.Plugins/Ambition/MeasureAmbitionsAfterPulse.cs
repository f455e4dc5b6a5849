using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Ambition;

/// <summary>Measures a program's targets again: employee NPS is read from pulses.</summary>
[Step(Message.Update, CxPulse.LogicalName, Stage.PostOperation, Mode.Async, Rank = 50,
    Filter =
    [
        CxPulse.Columns.Enps,
        CxPulse.Columns.Answered,
    ],
    Why = "employee NPS is read from pulses; nobody waits for it")]
[PostImage("after", CxPulse.Columns.ProgramId)]
[CallBudget(AmbitionMeasurer.CallBudget)]
public sealed class MeasureAmbitionsAfterPulse : Step<CxPulse>
{
    protected override void Run(StepCall<CxPulse> call)
    {
        if (call.After.ProgramId is { } program)
            new AmbitionMeasurer(call).Measure(program.Id);
    }
}
