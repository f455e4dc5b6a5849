using System.Collections.Generic;
using System.Linq;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk.Query;
using Json = CxCrm.Plugins.Pipeline.Json;

namespace CxCrm.Plugins.Toolbox;

/// <summary>The responsibility matrix of a program: departments by touchpoints, front and back office, and the touchpoints nobody answers for.</summary>
[CustomApi("cx_GetResponsibilities", Binding.Global, Kind.Action, Privilege = "prvReadcx_Touchpoint", CallBudget = 1, MaxBytes = 1000,
    Description = "Who answers for which touchpoint, department by department.")]
public sealed class GetResponsibilities : Api<GetResponsibilitiesRequest, GetResponsibilitiesResponse>
{
    private const int Most = 2000;

    protected override GetResponsibilitiesResponse Run(ApiCall<GetResponsibilitiesRequest> call)
    {
        var touchpoints = call.Service.RetrieveMultiple(Query(call.Request.Program.Id)).Entities
            .Select(row => row.ToEntity<CxTouchpoint>())
            .OrderBy(point => point.Phase)
            .ToList();
        var departments = touchpoints
            .GroupBy(point => point.UnitId?.Id)
            .Select(Department)
            .OrderBy(department => department.Name, System.StringComparer.OrdinalIgnoreCase)
            .ToList();
        return new GetResponsibilitiesResponse
        {
            MatrixJson = Json.Of(new ResponsibilityMatrix
            {
                Departments = departments,
                WithoutOwner = touchpoints.Where(point => point.ResponsibleId is null).Select(Owned).ToList(),
                Truncated = touchpoints.Count == Most,
            }),
        };
    }

    private static QueryExpression Query(System.Guid program)
    {
        var query = new QueryExpression(CxTouchpoint.LogicalName)
        {
            ColumnSet = new ColumnSet(
                CxTouchpoint.Columns.Name, CxTouchpoint.Columns.JourneyId, CxTouchpoint.Columns.Phase, CxTouchpoint.Columns.Office, CxTouchpoint.Columns.ResponsibleId,
                CxTouchpoint.Columns.UnitId, CxTouchpoint.Columns.Critical),
            TopCount = Most,
        };
        query.AddLink(CxJourney.LogicalName, CxTouchpoint.Columns.JourneyId, CxJourney.Columns.Id)
            .LinkCriteria.AddCondition(CxJourney.Columns.ProgramId, ConditionOperator.Equal, program);
        query.AddOrder(CxTouchpoint.Columns.Order, OrderType.Ascending);
        query.AddOrder(CxTouchpoint.Columns.Name, OrderType.Ascending);
        return query;
    }

    private static DepartmentTouchpoints Department(IGrouping<System.Guid?, CxTouchpoint> points) => new()
    {
        Id = points.Key?.ToString("D"),
        Name = points.First().UnitId?.Name ?? "",
        Touchpoints = points.Select(Owned).ToList(),
        Critical = points.Count(point => point.Critical == true),
        WithoutOwner = points.Count(point => point.ResponsibleId is null),
    };

    private static OwnedTouchpoint Owned(CxTouchpoint point) => new()
    {
        Id = point.Id.ToString("D"),
        Name = point.Name ?? "",
        Journey = point.JourneyId?.Name ?? "",
        Phase = Codes.Of(point.Phase) ?? "",
        Office = Codes.Of(point.Office),
        Responsible = point.ResponsibleId?.Name,
        Critical = point.Critical == true,
    };
}
