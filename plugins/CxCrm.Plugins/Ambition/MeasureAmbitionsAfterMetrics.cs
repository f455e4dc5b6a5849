using System.Linq;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Ambition;

/// <summary>Measures the targets of the running programs once after new measurements were merged, not once for every measurement, and not after a run that found none.</summary>
[Step(Message.Update, CxScheduledJob.LogicalName, Stage.PostOperation, Mode.Async,
    Filter = [CxScheduledJob.Columns.FinishedOn], Why = "targets follow the measurements; one pass after a refresh that merged something")]
[PreImage("before", CxScheduledJob.Columns.Outcome)]
[PostImage("after", CxScheduledJob.Columns.Code, CxScheduledJob.Columns.Outcome, CxScheduledJob.Columns.Handled)]
[CallBudget(1 + MostPrograms * AmbitionMeasurer.CallBudget)]
public sealed class MeasureAmbitionsAfterMetrics : Step<CxScheduledJob>
{
    private const int MostPrograms = 10;

    protected override void Run(StepCall<CxScheduledJob> call)
    {
        if (call.After.Code != ScheduledJobs.Metrics.Code || call.After.Outcome != CxScheduledJobOutcome.Done)
            return;
        if (call.After.Handled == 0 && call.Before.Outcome == CxScheduledJobOutcome.Done)
            return;
        var query = new QueryExpression(CxProgram.LogicalName) { ColumnSet = new ColumnSet(CxProgram.Columns.Name), TopCount = MostPrograms };
        query.Criteria.AddCondition(CxProgram.Columns.State, ConditionOperator.Equal, (int)CxProgramState.Active);
        var measurer = new AmbitionMeasurer(call);
        foreach (var program in call.System.RetrieveMultiple(query).Entities.Select(row => row.Id))
            measurer.Measure(program);
    }
}
