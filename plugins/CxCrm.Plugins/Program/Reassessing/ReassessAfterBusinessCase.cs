using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Program.Reassessing;

/// <summary>Assesses programs again, in the background, after a change: business cases are evidence of step 2.</summary>
[Step(Message.Create, CxBusinessCase.LogicalName, Stage.PostOperation, Mode.Async, Rank = 90, Why = Reason)]
[Step(Message.Update, CxBusinessCase.LogicalName, Stage.PostOperation, Mode.Async, Rank = 90,
    Filter =
    [
        CxBusinessCase.Columns.ProgramId,
        CxBusinessCase.Columns.CalculatedOn,
        CxBusinessCase.Columns.AcquisitionCost,
        CxBusinessCase.Columns.RealisationFactor,
        CxBusinessCase.Columns.OwnDataShare,
        CxBusinessCase.Columns.ConfirmedOn,
        CxBusinessCase.Columns.ApprovedOn,
        CxBusinessCase.Columns.StateCode,
    ],
    Why = Reason)]
[Step(Message.Delete, CxBusinessCase.LogicalName, Stage.PostOperation, Mode.Async, Rank = 90, Why = Reason)]
[Step(Message.Create, CxBusinessCaseBand.LogicalName, Stage.PostOperation, Mode.Async, Rank = 90, Why = Reason)]
[Step(Message.Update, CxBusinessCaseBand.LogicalName, Stage.PostOperation, Mode.Async, Rank = 90,
    Filter =
    [
        CxBusinessCaseBand.Columns.CaseId,
        CxBusinessCaseBand.Columns.ShareNow,
        CxBusinessCaseBand.Columns.Retention,
        CxBusinessCaseBand.Columns.Margin,
        CxBusinessCaseBand.Columns.StateCode,
    ],
    Why = Reason)]
[Step(Message.Delete, CxBusinessCaseBand.LogicalName, Stage.PostOperation, Mode.Async, Rank = 90, Why = Reason)]
[Step(Message.Create, CxBusinessCaseYear.LogicalName, Stage.PostOperation, Mode.Async, Rank = 90, Why = Reason)]
[Step(Message.Update, CxBusinessCaseYear.LogicalName, Stage.PostOperation, Mode.Async, Rank = 90,
    Filter = [CxBusinessCaseYear.Columns.CaseId, CxBusinessCaseYear.Columns.Planned, CxBusinessCaseYear.Columns.Actual, CxBusinessCaseYear.Columns.StateCode],
    Why = Reason)]
[Step(Message.Delete, CxBusinessCaseYear.LogicalName, Stage.PostOperation, Mode.Async, Rank = 90, Why = Reason)]
[CallBudget(Reassessment.CallBudget)]
public sealed class ReassessAfterBusinessCase : Step<Entity>
{
    private const string Reason = "business cases are evidence of step 2; nobody waits for the level";

    protected override void Run(StepCall<Entity> call) => Reassessment.After(call);
}
