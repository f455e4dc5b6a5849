using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Program;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Program.Evidence;

/// <summary>Step 4 from chosen tools, service elements, touchpoints and the improvements tied to them; four calls besides the improvements.</summary>
internal sealed class ToolboxEvidence : IStepEvidence
{
    private const int MeasuredDays = 90;

    public IReadOnlyDictionary<string, Measurement> Measure(EvidenceScope scope)
    {
        var demanding = Demanding(scope);
        var critical = demanding.Where(touchpoint => touchpoint.Critical == true).ToList();
        return new Dictionary<string, Measurement>
        {
            [ToolboxStep.ToolsSelected] = Measurement.Count(ToolsSelected(scope)),
            [ToolboxStep.ElementsWithEvidence] = Measurement.Count(KindsWithEvidence(scope)),
            [ToolboxStep.PhasesCovered] = Measurement.Count(MostPhases(scope)),
            [ToolboxStep.CriticalTouchpoints] = Measurement.Count(critical.Count),
            [ToolboxStep.CriticalOwned] = Measurement.Share(critical.Count(touchpoint => touchpoint.ResponsibleId is not null), critical.Count),
            [ToolboxStep.CriticalMeasured] = Measurement.Share(
                critical.Count(touchpoint => scope.Within(MeasuredDays, touchpoint.LastMeasuredOn)), critical.Count),
            [ToolboxStep.DifficultImproved] = Improved(scope, demanding),
        };
    }

    private static int ToolsSelected(EvidenceScope scope)
    {
        var query = scope.Query(CxProgramTool.LogicalName, CxProgramTool.Columns.ProgramId, CxProgramTool.Columns.ToolId);
        query.Criteria.AddCondition(CxProgramTool.Columns.State, ConditionOperator.NotEqual, (int)CxProgramToolState.Stopped);
        return scope.Read<CxProgramTool>(query).Count;
    }

    /// <summary>Of functional and emotional; an assumption is no evidence.</summary>
    private static int KindsWithEvidence(EvidenceScope scope)
    {
        var query = scope.QueryThrough(
            CxServiceElement.LogicalName,
            CxServiceElement.Columns.PackageId,
            CxServicePackage.LogicalName,
            CxServicePackage.Columns.Id,
            CxServicePackage.Columns.ProgramId,
            CxServiceElement.Columns.Kind);
        query.Criteria.AddCondition(CxServiceElement.Columns.CustomerValue, ConditionOperator.NotNull);
        query.Criteria.AddCondition(CxServiceElement.Columns.ValueEvidence, ConditionOperator.NotNull);
        query.Criteria.AddCondition(CxServiceElement.Columns.ValueEvidence, ConditionOperator.NotEqual, (int)CxEvidenceType.Assumption);
        return scope.Read<CxServiceElement>(query).Select(element => element.Kind).Distinct().Count();
    }

    /// <summary>The most phases that one journey covers with touchpoints that state an expectation.</summary>
    private static int MostPhases(EvidenceScope scope)
    {
        var query = Touchpoints(scope, CxTouchpoint.Columns.JourneyId, CxTouchpoint.Columns.Phase);
        var expectation = query.Criteria.AddFilter(LogicalOperator.Or);
        expectation.AddCondition(CxTouchpoint.Columns.FunctionalExpectation, ConditionOperator.NotNull);
        expectation.AddCondition(CxTouchpoint.Columns.EmotionalExpectation, ConditionOperator.NotNull);
        return scope.Read<CxTouchpoint>(query)
            .GroupBy(touchpoint => touchpoint.JourneyId!.Id)
            .Select(journey => journey.Select(touchpoint => touchpoint.Phase).Distinct().Count())
            .DefaultIfEmpty()
            .Max();
    }

    /// <summary>Critical or difficult touchpoints.</summary>
    private static IReadOnlyList<CxTouchpoint> Demanding(EvidenceScope scope)
    {
        var query = Touchpoints(
            scope,
            CxTouchpoint.Columns.Critical,
            CxTouchpoint.Columns.ResponsibleId,
            CxTouchpoint.Columns.LastMeasuredOn,
            CxTouchpoint.Columns.ToBe);
        var demanding = query.Criteria.AddFilter(LogicalOperator.Or);
        demanding.AddCondition(CxTouchpoint.Columns.Critical, ConditionOperator.Equal, true);
        demanding.AddCondition(CxTouchpoint.Columns.Difficult, ConditionOperator.Equal, true);
        return scope.Read<CxTouchpoint>(query);
    }

    private static Measurement Improved(EvidenceScope scope, IReadOnlyList<CxTouchpoint> demanding)
    {
        var improved = new HashSet<Guid>(scope.Improvements
            .Where(improvement => improvement.TouchpointId is not null)
            .Where(improvement => improvement.State is CxImprovementState.InProgress or CxImprovementState.Introduced)
            .Select(improvement => improvement.TouchpointId!.Id));
        return Measurement.Share(
            demanding.Count(touchpoint => !string.IsNullOrWhiteSpace(touchpoint.ToBe) || improved.Contains(touchpoint.Id)), demanding.Count);
    }

    private static QueryExpression Touchpoints(EvidenceScope scope, params string[] columns) => scope.QueryThrough(
        CxTouchpoint.LogicalName,
        CxTouchpoint.Columns.JourneyId,
        CxJourney.LogicalName,
        CxJourney.Columns.Id,
        CxJourney.Columns.ProgramId,
        columns);
}
