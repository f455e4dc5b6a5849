using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Program;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Program.Evidence;

/// <summary>Step 1 from status records and touchpoint evaluations; two calls.</summary>
internal sealed class StatusEvidence : IStepEvidence
{
    private const int VisitMonths = 6;
    private const int FreshDays = 365;
    private const string Touchpoint = "touchpoint";

    public IReadOnlyDictionary<string, Measurement> Measure(EvidenceScope scope)
    {
        var records = Records(scope);
        var visits = Visits(scope);
        return new Dictionary<string, Measurement>
        {
            [StatusStep.Recorded] = Measurement.Count(records.Count(record => record.PeriodEnd is not null)),
            [StatusStep.FiguresComplete] = Measurement.Count(records.Count(IsComplete)),
            [StatusStep.TrackChosen] = Measurement.Count(records.Count(record => record.ChosenTrack is not null)),
            [StatusStep.Refreshed] = Measurement.Count(
                records.Skip(1).Count(record => scope.Within(FreshDays, record.PeriodEnd) && scope.Within(FreshDays, record.SignedOffOn))),
            [StatusStep.PhasesVisited] = Measurement.Count(Kinds(visits, CxTouchpoint.Columns.Phase)),
            [StatusStep.DigitalAndPhysical] = Measurement.Count(Kinds(visits, CxTouchpoint.Columns.Presence)),
            [StatusStep.Visitors] = Measurement.Count(
                visits.Where(visit => visit.VisitorId is not null).Select(visit => visit.VisitorId!.Id).Distinct().Count()),
            [StatusStep.VisitedByManagement] = Measurement.Count(visits.Count(visit => visit.VisitorIsManager == true)),
        };
    }

    /// <summary>Oldest first: a refreshed status is a later record, not the first.</summary>
    private static IReadOnlyList<CxBaseline> Records(EvidenceScope scope)
    {
        var query = scope.Query(
            CxBaseline.LogicalName,
            CxBaseline.Columns.ProgramId,
            CxBaseline.Columns.PeriodEnd,
            CxBaseline.Columns.Churn,
            CxBaseline.Columns.Satisfaction,
            CxBaseline.Columns.SatisfactionBefore,
            CxBaseline.Columns.Complaints,
            CxBaseline.Columns.ErrorShare,
            CxBaseline.Columns.ChosenTrack,
            CxBaseline.Columns.SignedOffOn);
        query.AddOrder(CxBaseline.Columns.PeriodEnd, OrderType.Ascending);
        return scope.Read<CxBaseline>(query);
    }

    /// <summary>Those that state what the process should become.</summary>
    private static IReadOnlyList<CxTouchpointEvaluation> Visits(EvidenceScope scope)
    {
        var query = scope.Query(
            CxTouchpointEvaluation.LogicalName,
            CxTouchpointEvaluation.Columns.ProgramId,
            CxTouchpointEvaluation.Columns.VisitorId,
            CxTouchpointEvaluation.Columns.VisitorIsManager);
        query.Criteria.AddCondition(CxTouchpointEvaluation.Columns.ToBe, ConditionOperator.NotNull);
        query.Criteria.AddCondition(CxTouchpointEvaluation.Columns.VisitedOn, ConditionOperator.GreaterEqual, scope.Now.AddMonths(-VisitMonths));
        query.AddOrder(CxTouchpointEvaluation.Columns.VisitedOn, OrderType.Descending);
        var touchpoint = query.AddLink(CxTouchpoint.LogicalName, CxTouchpointEvaluation.Columns.TouchpointId, CxTouchpoint.Columns.Id);
        touchpoint.EntityAlias = Touchpoint;
        touchpoint.Columns = new ColumnSet(CxTouchpoint.Columns.Phase, CxTouchpoint.Columns.Presence);
        return scope.Read<CxTouchpointEvaluation>(query);
    }

    private static bool IsComplete(CxBaseline record) =>
        record is { Churn: not null, Satisfaction: not null, SatisfactionBefore: not null, Complaints: not null, ErrorShare: not null };

    private static int Kinds(IReadOnlyList<CxTouchpointEvaluation> visits, string column) => visits
        .Select(visit => visit.GetAttributeValue<AliasedValue>(Touchpoint + "." + column)?.Value)
        .OfType<OptionSetValue>()
        .Select(option => option.Value)
        .Distinct()
        .Count();
}
