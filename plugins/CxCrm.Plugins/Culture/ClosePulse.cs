using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Culture;
using CxCrm.Domain.Voice;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Culture;

/// <summary>
/// When a pulse is closed, its employee NPS is written with its interval, and the satisfaction of each unit that may be shown goes into the unit's result, where it meets
/// leadership, customers and result (the service-profit chain). Hidden groups go nowhere.
/// </summary>
[Step(Message.Update, CxPulse.LogicalName, Stage.PostOperation, Mode.Sync, Filter = [CxPulse.Columns.State], Why = "whoever closes a pulse looks at its result next")]
[PreImage("before", CxPulse.Columns.State)]
[PostImage("after", CxPulse.Columns.State, CxPulse.Columns.Name, CxPulse.Columns.MinimumGroup, CxPulse.Columns.OpensOn, CxPulse.Columns.ClosesOn, CxPulse.Columns.OwnerId)]
[CallBudget(MostUnits + 3)]
public sealed class ClosePulse : Step<CxPulse>
{
    /// <summary>Units written; the largest first.</summary>
    public const int MostUnits = 500;

    protected override void Run(StepCall<CxPulse> call)
    {
        if (call.After.State != CxPulseState.Closed || call.Before.State == CxPulseState.Closed)
            return;
        var smallest = Math.Max(StaffGroups.ShownFrom, call.After.MinimumGroup ?? StaffGroups.ShownFrom);
        var groups = PulseAnswers.Read(call.System, call.Id);
        call.System.Update(Result(call.Id, groups, smallest));
        WriteUnits(call, ShownGroups.Of(groups, smallest).Where(group => group.Unit is not null).OrderByDescending(group => group.N).Take(MostUnits).ToList());
    }

    private static CxPulse Result(Guid id, IReadOnlyList<PulseGroup> groups, int smallest)
    {
        var total = new NetShare(groups.Sum(group => group.Promoters), groups.Sum(group => group.Passives), groups.Sum(group => group.Detractors));
        var pulse = new CxPulse(id) { Answered = total.N };
        if (total.N < smallest)
            return pulse;
        var score = total.Measure();
        pulse.Enps = Math.Round((decimal)score.Value, 1);
        pulse.EnpsLow = Math.Round((decimal)score.Low, 1);
        pulse.EnpsHigh = Math.Round((decimal)score.High, 1);
        return pulse;
    }

    private static void WriteUnits(StepCall<CxPulse> call, IReadOnlyList<PulseGroup> groups)
    {
        if (groups.Count == 0)
            return;
        var results = Results(call, groups).ToLookup(result => result.UnitId!.Id);
        foreach (var group in groups)
        {
            if (results[group.Unit!.Value].OrderByDescending(result => result.PeriodStart).FirstOrDefault() is { } result)
                call.System.Update(new CxUnitResult(result.Id) { Employee = group.Satisfaction, StaffN = group.N });
            else
                call.System.Create(New(call, group));
        }
    }

    private static CxUnitResult New(StepCall<CxPulse> call, PulseGroup group) => new()
    {
        Name = call.After.Name,
        UnitId = new EntityReference(CxUnit.LogicalName, group.Unit!.Value),
        PeriodStart = call.After.OpensOn,
        PeriodEnd = call.After.ClosesOn,
        Employee = group.Satisfaction,
        StaffN = group.N,
        OwnerId = call.After.OwnerId,
    };

    /// <summary>The units' results whose period the pulse closes in.</summary>
    private static IEnumerable<CxUnitResult> Results(StepCall<CxPulse> call, IReadOnlyList<PulseGroup> groups)
    {
        var query = new QueryExpression(CxUnitResult.LogicalName) { ColumnSet = new ColumnSet(CxUnitResult.Columns.UnitId, CxUnitResult.Columns.PeriodStart) };
        query.Criteria.AddCondition(CxUnitResult.Columns.UnitId, ConditionOperator.In, groups.Select(group => (object)group.Unit!.Value).ToArray());
        query.Criteria.AddCondition(CxUnitResult.Columns.PeriodStart, ConditionOperator.LessEqual, call.After.ClosesOn);
        query.Criteria.AddCondition(CxUnitResult.Columns.PeriodEnd, ConditionOperator.GreaterEqual, call.After.ClosesOn);
        return call.System.RetrieveMultiple(query).Entities.Select(row => row.ToEntity<CxUnitResult>());
    }
}
