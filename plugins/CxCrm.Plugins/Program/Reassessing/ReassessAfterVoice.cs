using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Program.Reassessing;

/// <summary>Assesses programs again, in the background, after a change: surveys, alert rules, follow-ups and driver analyses are evidence of step 5.</summary>
[Step(Message.Create, CxSurvey.LogicalName, Stage.PostOperation, Mode.Async, Rank = 90, Why = Reason)]
[Step(Message.Update, CxSurvey.LogicalName, Stage.PostOperation, Mode.Async, Rank = 90,
    Filter = [CxSurvey.Columns.ProgramId, CxSurvey.Columns.State, CxSurvey.Columns.StateCode],
    Why = Reason)]
[Step(Message.Delete, CxSurvey.LogicalName, Stage.PostOperation, Mode.Async, Rank = 90, Why = Reason)]
[Step(Message.Create, CxAlertRule.LogicalName, Stage.PostOperation, Mode.Async, Rank = 90, Why = Reason)]
[Step(Message.Update, CxAlertRule.LogicalName, Stage.PostOperation, Mode.Async, Rank = 90,
    Filter = [CxAlertRule.Columns.ProgramId, CxAlertRule.Columns.StateCode],
    Why = Reason)]
[Step(Message.Delete, CxAlertRule.LogicalName, Stage.PostOperation, Mode.Async, Rank = 90, Why = Reason)]
[Step(Message.Create, CxDriverRun.LogicalName, Stage.PostOperation, Mode.Async, Rank = 90, Why = Reason)]
[Step(Message.Update, CxDriverRun.LogicalName, Stage.PostOperation, Mode.Async, Rank = 90,
    Filter = [CxDriverRun.Columns.ProgramId, CxDriverRun.Columns.State, CxDriverRun.Columns.CalculatedOn],
    Why = Reason)]
[Step(Message.Delete, CxDriverRun.LogicalName, Stage.PostOperation, Mode.Async, Rank = 90, Why = Reason)]
[Step(Message.Update, Task.LogicalName, Stage.PostOperation, Mode.Async, Rank = 90,
    Filter = [Task.Columns.FirstResponseOn, Task.Columns.Outcome, Task.Columns.ReaskedOn],
    Why = Reason)]
[CallBudget(Reassessment.CallBudget)]
public sealed class ReassessAfterVoice : Step<Entity>
{
    private const string Reason = "surveys, alert rules, follow-ups and driver analyses are evidence of step 5; nobody waits for the level";

    protected override void Run(StepCall<Entity> call) => Reassessment.After(call);
}
