using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Culture;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using CxCrm.Plugins.Toolbox;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Json = CxCrm.Plugins.Pipeline.Json;

namespace CxCrm.Plugins.Culture;

/// <summary>
/// How far training has reached every layer: by level against the people of the training needs, by unit against the unit's headcount, people without a CRM licence included.
/// </summary>
[CustomApi("cx_GetCoverage", Binding.Global, Kind.Action, Privilege = "prvReadcx_TrainingSession", CallBudget = 4, MaxBytes = 1000,
    Description = "Training coverage of a program by level and unit, with the layers only champions came from.")]
public sealed class GetCoverage : Api<GetCoverageRequest, GetCoverageResponse>
{
    protected override GetCoverageResponse Run(ApiCall<GetCoverageRequest> call)
    {
        var champions = call.Settings.Decimal("cx_ChampionShare", 0, 100);
        var needs = Needs(call.Service, call.Request.Program);
        var sessions = Sessions(call.Service, call.Request.Program);
        var document = new CoverageDocument
        {
            ChampionShare = champions,
            Levels = new[] { CxStaffLevel.Leaders, CxStaffLevel.Staff }.Select(level => LevelLine(level, needs, sessions, champions)).ToList(),
            Units = Units(call.Service, sessions).Select(unit => UnitLine(unit, sessions, champions)).ToList(),
        };
        return new GetCoverageResponse { CoverageJson = Json.Of(document) };
    }

    private static CoverageLine LevelLine(CxStaffLevel level, IReadOnlyList<CxTrainingNeed> needs, IReadOnlyList<CxTrainingSession> sessions, decimal champions)
    {
        var headcount = needs.Where(need => need.StaffLevel == level).Sum(need => need.People ?? 0);
        var attended = sessions.Where(session => session.StaffLevel == level).Sum(session => session.Attended ?? 0);
        return Line(Codes.Of(level), Codes.Of(level), new TrainingReach(attended, headcount), champions);
    }

    private static CoverageLine UnitLine(CxUnit unit, IReadOnlyList<CxTrainingSession> sessions, decimal champions)
    {
        var attended = sessions.Where(session => session.UnitId?.Id == unit.Id).Sum(session => session.Attended ?? 0);
        return Line(unit.Id.ToString("D"), unit.Name ?? "", new TrainingReach(attended, unit.Headcount ?? 0), champions);
    }

    private static CoverageLine Line(string code, string name, TrainingReach reach, decimal champions) => new()
    {
        Code = code,
        Name = name,
        Headcount = reach.Headcount,
        Attended = reach.Attended,
        Share = reach.Share,
        OnlyChampions = reach.IsOnlyChampions(champions),
    };

    private static IReadOnlyList<CxTrainingNeed> Needs(IOrganizationService service, EntityReference program)
    {
        var query = new QueryExpression(CxTrainingNeed.LogicalName) { ColumnSet = new ColumnSet(CxTrainingNeed.Columns.StaffLevel, CxTrainingNeed.Columns.People) };
        query.Criteria.AddCondition(CxTrainingNeed.Columns.ProgramId, ConditionOperator.Equal, program.Id);
        return service.RetrieveMultiple(query).Entities.Select(row => row.ToEntity<CxTrainingNeed>()).ToList();
    }

    private static IReadOnlyList<CxTrainingSession> Sessions(IOrganizationService service, EntityReference program)
    {
        var query = new QueryExpression(CxTrainingSession.LogicalName)
        {
            ColumnSet = new ColumnSet(CxTrainingSession.Columns.StaffLevel, CxTrainingSession.Columns.UnitId, CxTrainingSession.Columns.Attended),
        };
        query.Criteria.AddCondition(CxTrainingSession.Columns.ProgramId, ConditionOperator.Equal, program.Id);
        query.Criteria.AddCondition(CxTrainingSession.Columns.HeldOn, ConditionOperator.NotNull);
        return service.RetrieveMultiple(query).Entities.Select(row => row.ToEntity<CxTrainingSession>()).ToList();
    }

    private static IEnumerable<CxUnit> Units(IOrganizationService service, IReadOnlyList<CxTrainingSession> sessions)
    {
        var ids = sessions.Select(session => session.UnitId).OfType<EntityReference>().Select(unit => (object)unit.Id).Distinct().ToArray();
        if (ids.Length == 0)
            return [];
        var query = new QueryExpression(CxUnit.LogicalName) { ColumnSet = new ColumnSet(CxUnit.Columns.Name, CxUnit.Columns.Headcount) };
        query.Criteria.AddCondition(CxUnit.Columns.Id, ConditionOperator.In, ids);
        query.AddOrder(CxUnit.Columns.Name, OrderType.Ascending);
        return service.RetrieveMultiple(query).Entities.Select(row => row.ToEntity<CxUnit>());
    }
}
