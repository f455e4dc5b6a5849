using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Program.Reassessing;

/// <summary>Assesses programs again, in the background, after a change: tools, packages and touchpoints are evidence of step 4.</summary>
[Step(Message.Create, CxProgramTool.LogicalName, Stage.PostOperation, Mode.Async, Rank = 90, Why = Reason)]
[Step(Message.Update, CxProgramTool.LogicalName, Stage.PostOperation, Mode.Async, Rank = 90,
    Filter = [CxProgramTool.Columns.ProgramId, CxProgramTool.Columns.State, CxProgramTool.Columns.StateCode],
    Why = Reason)]
[Step(Message.Delete, CxProgramTool.LogicalName, Stage.PostOperation, Mode.Async, Rank = 90, Why = Reason)]
[Step(Message.Create, CxServiceElement.LogicalName, Stage.PostOperation, Mode.Async, Rank = 90, Why = Reason)]
[Step(Message.Update, CxServiceElement.LogicalName, Stage.PostOperation, Mode.Async, Rank = 90,
    Filter =
    [
        CxServiceElement.Columns.PackageId,
        CxServiceElement.Columns.Kind,
        CxServiceElement.Columns.CustomerValue,
        CxServiceElement.Columns.ValueEvidence,
        CxServiceElement.Columns.StateCode,
    ],
    Why = Reason)]
[Step(Message.Delete, CxServiceElement.LogicalName, Stage.PostOperation, Mode.Async, Rank = 90, Why = Reason)]
[Step(Message.Create, CxTouchpoint.LogicalName, Stage.PostOperation, Mode.Async, Rank = 90, Why = Reason)]
[Step(Message.Update, CxTouchpoint.LogicalName, Stage.PostOperation, Mode.Async, Rank = 90,
    Filter =
    [
        CxTouchpoint.Columns.JourneyId,
        CxTouchpoint.Columns.Phase,
        CxTouchpoint.Columns.Presence,
        CxTouchpoint.Columns.FunctionalExpectation,
        CxTouchpoint.Columns.EmotionalExpectation,
        CxTouchpoint.Columns.Critical,
        CxTouchpoint.Columns.Difficult,
        CxTouchpoint.Columns.ResponsibleId,
        CxTouchpoint.Columns.LastMeasuredOn,
        CxTouchpoint.Columns.ToBe,
        CxTouchpoint.Columns.StateCode,
    ],
    Why = Reason)]
[Step(Message.Delete, CxTouchpoint.LogicalName, Stage.PostOperation, Mode.Async, Rank = 90, Why = Reason)]
[CallBudget(Reassessment.CallBudget)]
public sealed class ReassessAfterToolbox : Step<Entity>
{
    private const string Reason = "tools, packages and touchpoints are evidence of step 4; nobody waits for the level";

    protected override void Run(StepCall<Entity> call) => Reassessment.After(call);
}
