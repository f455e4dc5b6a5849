using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk.Query;
using Json = CxCrm.Plugins.Pipeline.Json;

namespace CxCrm.Plugins.Maturity.ProgramCheck;

/// <summary>
/// The four-part health check of a program, computed: each score is the mean share of its parts that have records, and each part names the rows it was counted from. Only counts are read
/// with the system's rights, so that the check does not differ by who looks; the rows open with the reader's own.
/// </summary>
[CustomApi("cx_GetProgramCheck", Binding.Global, Kind.Action, Privilege = "prvReadcx_StepEvidence", CallBudget = 18, MaxBytes = 1000,
    Description = "The four-part health check of a program: listening, empathy, respect for personal data, staff who own improvement; each score with the rows behind it.")]
public sealed class GetProgramCheck : Api<GetProgramCheckRequest, GetProgramCheckResponse>
{
    protected override GetProgramCheckResponse Run(ApiCall<GetProgramCheckRequest> call)
    {
        var program = call.Service.Retrieve(
            CxProgram.LogicalName, call.Request.Program.Id, new ColumnSet(CxProgram.Columns.OwnerId)).ToEntity<CxProgram>();
        var document = new ProgramCheckDocument { Scores = ProgramCheckAreas.Of(program).Select(area => Score(call, area)).ToList() };
        return new GetProgramCheckResponse { CheckJson = Json.Of(document) };
    }

    private static ProgramCheckScore Score(ApiCall<GetProgramCheckRequest> call, KeyValuePair<string, CheckedPart[]> area)
    {
        var parts = area.Value.Select(part => Part(call, part)).ToList();
        var known = parts.Where(part => part.Share is not null).ToList();
        return new ProgramCheckScore
        {
            Code = CodeOf(area.Key),
            Text = TextCatalog.Text(call.Language, area.Key),
            Score = known.Count == 0 ? null : Math.Round(known.Average(part => part.Share!.Value), 1),
            Parts = parts,
        };
    }

    private static ProgramCheckPart Part(ApiCall<GetProgramCheckRequest> call, CheckedPart part)
    {
        var measured = part.Measure(call.System);
        return new ProgramCheckPart
        {
            Code = CodeOf(part.Code),
            Text = TextCatalog.Text(call.Language, part.Code),
            Met = measured.Met,
            Of = measured.Of,
            Share = measured.Percent,
            Table = part.Table,
            Fetch = part.Fetch,
            FetchMet = part.FetchMet,
        };
    }

    /// <summary>The last part of a text's key.</summary>
    private static string CodeOf(string key) => key.Substring(key.LastIndexOf('.') + 1);
}
