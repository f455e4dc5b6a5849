using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Ambition;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Ambition;

/// <summary>Writes on the targets of a program what their latest measurement says: now, progress and forecast. Running it twice writes nothing new.</summary>
internal sealed class AmbitionMeasurer(PluginCall call)
{
    /// <summary>More targets than a program steers by.</summary>
    public const int MostTargets = 100;

    /// <summary>The most calls for one program: the targets, their sources, and a write for each.</summary>
    public const int CallBudget = 1 + AmbitionSources.MostCalls + MostTargets;

    public void Measure(Guid programId)
    {
        var ambitions = Targets(programId);
        if (ambitions.Count == 0)
            return;
        var sources = new AmbitionSources(call.System, programId, ambitions, call.Now);
        foreach (var ambition in ambitions)
            Write(ambition, sources.Of(ambition));
    }

    private void Write(CxAmbition row, Measured? measured)
    {
        if (measured is null || AmbitionColumns.TargetOf(row) is not { } target)
            return;
        var written = new CxAmbition(row.Id)
        {
            Current = measured.Value,
            CurrentLow = measured.Low,
            CurrentHigh = measured.High,
            CurrentN = measured.N,
            MeasuredOn = measured.On,
            Progress = target.Progress(measured.Value),
            Forecast = CxAmbitionForecast.OnTrack + (int)target.Outlook(measured.Value, row.BaselineOn ?? row.CreatedOn ?? call.Now, call.Now),
        };
        if (written.Attributes.Any(column => column.Key != CxAmbition.Columns.Id && !Equals(row.GetAttributeValue<object>(column.Key), column.Value)))
            call.System.Update(written);
    }

    private IReadOnlyList<CxAmbition> Targets(Guid programId)
    {
        var query = new QueryExpression(CxAmbition.LogicalName)
        {
            TopCount = MostTargets,
            ColumnSet = new ColumnSet(
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
                CxAmbition.Columns.Current,
                CxAmbition.Columns.CurrentLow,
                CxAmbition.Columns.CurrentHigh,
                CxAmbition.Columns.CurrentN,
                CxAmbition.Columns.MeasuredOn,
                CxAmbition.Columns.Progress,
                CxAmbition.Columns.Forecast,
                CxAmbition.Columns.CreatedOn),
        };
        query.Criteria.AddCondition(CxAmbition.Columns.ProgramId, ConditionOperator.Equal, programId);
        query.Criteria.AddCondition(CxAmbition.Columns.StateCode, ConditionOperator.Equal, 0);
        return call.System.RetrieveMultiple(query).Entities.Select(row => row.ToEntity<CxAmbition>()).ToList();
    }
}
