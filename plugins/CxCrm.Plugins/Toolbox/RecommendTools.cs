using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Toolbox;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Json = CxCrm.Plugins.Pipeline.Json;

namespace CxCrm.Plugins.Toolbox;

/// <summary>Recommends tools to a program: the whole catalogue, old and new, ordered by its track; quality tools first where the diagnosis of its status finds errors to be the barrier.</summary>
[CustomApi("cx_RecommendTools", Binding.Global, Kind.Action, Privilege = "prvReadcx_Tool", CallBudget = 5, MaxBytes = 1000,
    Description = "The tool catalogue in the order it is recommended to a program.")]
public sealed class RecommendTools : Api<RecommendToolsRequest, RecommendToolsResponse>
{
    protected override RecommendToolsResponse Run(ApiCall<RecommendToolsRequest> call)
    {
        var status = ProgramTrack.Read(call.Service, call.Request.Program.Id);
        var qualityFirst = status.IsQualityFirst;
        var chosen = ChosenTools(call.Service, call.Request.Program.Id);
        var tools = Catalogue(call.Service).ToDictionary(tool => tool.Id.ToString("D"));
        var order = ToolRanking.Order(tools.Select(entry => ToolOf(entry.Key, entry.Value)), (int?)status.Track, qualityFirst);
        return new RecommendToolsResponse
        {
            ToolsJson = Json.Of(new ToolList
            {
                Track = Codes.Of(status.Track),
                QualityFirst = qualityFirst,
                Tools = order.Select(tool => Entry(tool, tools[tool.Id], (int?)status.Track, chosen.Contains(tools[tool.Id].Id), call.Language)).ToList(),
            }),
        };
    }

    private static HashSet<Guid> ChosenTools(IOrganizationService service, Guid program)
    {
        var query = new QueryExpression(CxProgramTool.LogicalName) { ColumnSet = new ColumnSet(CxProgramTool.Columns.ToolId) };
        query.Criteria.AddCondition(CxProgramTool.Columns.ProgramId, ConditionOperator.Equal, program);
        query.Criteria.AddCondition(CxProgramTool.Columns.State, ConditionOperator.NotEqual, (int)CxProgramToolState.Stopped);
        return [.. service.RetrieveMultiple(query).Entities.Select(row => row.ToEntity<CxProgramTool>().ToolId!.Id)];
    }

    private static IEnumerable<CxTool> Catalogue(IOrganizationService service)
    {
        var query = new QueryExpression(CxTool.LogicalName)
        {
            ColumnSet = new ColumnSet(
                CxTool.Columns.Code, CxTool.Columns.Name, CxTool.Columns.NameDa, CxTool.Columns.NameSv, CxTool.Columns.School, CxTool.Columns.Tracks, CxTool.Columns.Order,
                CxTool.Columns.Situations, CxTool.Columns.SituationsDa, CxTool.Columns.SituationsSv, CxTool.Columns.HowTo, CxTool.Columns.HowToDa, CxTool.Columns.HowToSv,
                CxTool.Columns.NeedsConsent),
        };
        query.Criteria.AddCondition("statecode", ConditionOperator.Equal, 0);
        return service.RetrieveMultiple(query).Entities.Select(row => row.ToEntity<CxTool>());
    }

    private static CatalogueTool ToolOf(string id, CxTool tool) =>
        new(id, (ToolSchool)((int)tool.School! - (int)CxToolSchool.Tqm), ProgramTrack.CodesOf(tool), tool.Order ?? int.MaxValue);

    private static ToolEntry Entry(CatalogueTool ranked, CxTool tool, int? track, bool chosen, int language) => new()
    {
        Id = ranked.Id,
        Code = tool.Code ?? "",
        Name = Wording.In(language, tool.Name, tool.NameDa, tool.NameSv) ?? "",
        School = Codes.Of(tool.School) ?? "",
        SuitsTrack = ToolRanking.Suits(ranked, track),
        Chosen = chosen,
        Situations = Wording.In(language, tool.Situations, tool.SituationsDa, tool.SituationsSv),
        HowTo = Wording.In(language, tool.HowTo, tool.HowToDa, tool.HowToSv),
        NeedsConsent = tool.NeedsConsent == true,
    };
}
