using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Status;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Status;

/// <summary>When were you last your own customer: per touchpoint the days since the latest visit, what it found and what it should become; and the phases without a visit.</summary>
[CustomApi("cx_GetVisits", Binding.Global, Kind.Action, Privilege = "prvReadcx_TouchpointEvaluation", CallBudget = 1,
    Description = "The touchpoints of a program with their latest visit in the customer's role, as one JSON, version 1.")]
public sealed class GetVisits : Api<GetVisitsRequest, GetVisitsResponse>
{
    private const string Visit = "visit";
    private const int MostRows = 5000;

    protected override GetVisitsResponse Run(ApiCall<GetVisitsRequest> call)
    {
        var touchpoints = Touchpoints(call)
            .GroupBy(row => row.Id)
            .Select(rows => TouchpointOf(rows, call.Now))
            .OrderByDescending(touchpoint => touchpoint.Days ?? int.MaxValue)
            .ToList();
        return new GetVisitsResponse { Json = Json.Of(new VisitList { Touchpoints = touchpoints, PhasesWithoutVisit = Unvisited(touchpoints) }) };
    }

    /// <summary>Each touchpoint once for every visit, the latest first; once at least.</summary>
    private static IEnumerable<Entity> Touchpoints(ApiCall<GetVisitsRequest> call)
    {
        var query = new QueryExpression(CxTouchpoint.LogicalName)
        {
            ColumnSet = new ColumnSet(CxTouchpoint.Columns.Name, CxTouchpoint.Columns.Phase),
            TopCount = MostRows,
        };
        query.Criteria.AddCondition(CxTouchpoint.Columns.StateCode, ConditionOperator.Equal, 0);
        query.AddLink(CxJourney.LogicalName, CxTouchpoint.Columns.JourneyId, CxJourney.Columns.Id)
            .LinkCriteria.AddCondition(CxJourney.Columns.ProgramId, ConditionOperator.Equal, call.Request.Program.Id);
        var visit = query.AddLink(CxTouchpointEvaluation.LogicalName, CxTouchpoint.Columns.Id, CxTouchpointEvaluation.Columns.TouchpointId, JoinOperator.LeftOuter);
        visit.EntityAlias = Visit;
        visit.LinkCriteria.AddCondition(CxTouchpointEvaluation.Columns.StateCode, ConditionOperator.Equal, 0);
        visit.Columns = new ColumnSet(
            CxTouchpointEvaluation.Columns.Id,
            CxTouchpointEvaluation.Columns.VisitedOn,
            CxTouchpointEvaluation.Columns.Score,
            CxTouchpointEvaluation.Columns.WaitingSeconds,
            CxTouchpointEvaluation.Columns.Transfers,
            CxTouchpointEvaluation.Columns.AsIs,
            CxTouchpointEvaluation.Columns.ToBe);
        return call.Service.RetrieveMultiple(query).Entities;
    }

    private static VisitedTouchpoint TouchpointOf(IEnumerable<Entity> rows, DateTime now)
    {
        var list = rows.ToList();
        var touchpoint = list[0].ToEntity<CxTouchpoint>();
        var latest = list
            .Select(row => LinkedRow.Of<CxTouchpointEvaluation>(row, Visit, CxTouchpointEvaluation.Columns.Id))
            .OfType<CxTouchpointEvaluation>()
            .OrderByDescending(visit => visit.VisitedOn)
            .FirstOrDefault();
        var days = VisitAge.Days(latest?.VisitedOn, now);
        return new VisitedTouchpoint
        {
            Id = touchpoint.Id.ToString("D"),
            Name = touchpoint.Name ?? "",
            Phase = Code(touchpoint.Phase),
            Days = days,
            Age = VisitAge.Of(days).ToString().ToLowerInvariant(),
            Score = latest?.Score,
            WaitingSeconds = latest?.WaitingSeconds,
            Transfers = latest?.Transfers,
            AsIs = latest?.AsIs,
            ToBe = latest?.ToBe,
        };
    }

    private static List<string> Unvisited(IReadOnlyList<VisitedTouchpoint> touchpoints)
    {
        var visited = new HashSet<string>(touchpoints.Where(touchpoint => touchpoint.Days is not null).Select(touchpoint => touchpoint.Phase), StringComparer.Ordinal);
        return Enum.GetValues(typeof(CxTouchpointPhase)).Cast<CxTouchpointPhase?>().Select(Code).Where(phase => !visited.Contains(phase)).ToList();
    }

    private static string Code(CxTouchpointPhase? phase) => phase?.ToString().ToLowerInvariant() ?? "";
}
