using System.Linq;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Ambition;

/// <summary>Measures the targets of a KPI's program again when the KPI has a new value.</summary>
[Step(Message.Create, CxKpiValue.LogicalName, Stage.PostOperation, Mode.Async, Why = "targets follow their KPI; nobody waits for it")]
[Step(Message.Update, CxKpiValue.LogicalName, Stage.PostOperation, Mode.Async,
    Filter = [CxKpiValue.Columns.Value, CxKpiValue.Columns.N, CxKpiValue.Columns.PeriodStart], Why = "targets follow their KPI; nobody waits for it")]
[PostImage("after", CxKpiValue.Columns.KpiId)]
[CallBudget(1 + AmbitionMeasurer.CallBudget)]
public sealed class MeasureAmbitionsAfterKpi : Step<CxKpiValue>
{
    protected override void Run(StepCall<CxKpiValue> call)
    {
        var query = new QueryExpression(CxAmbition.LogicalName) { ColumnSet = new ColumnSet(CxAmbition.Columns.ProgramId), TopCount = 1 };
        query.Criteria.AddCondition(CxAmbition.Columns.KpiId, ConditionOperator.Equal, call.After.KpiId!.Id);
        if (call.System.RetrieveMultiple(query).Entities.FirstOrDefault()?.ToEntity<CxAmbition>().ProgramId is { } program)
            new AmbitionMeasurer(call).Measure(program.Id);
    }
}
