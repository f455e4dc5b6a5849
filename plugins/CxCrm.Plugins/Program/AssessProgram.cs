using System.Linq;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Program;

/// <summary>Measures all criteria of a program now.</summary>
[CustomApi("cx_AssessProgram", Binding.Global, Kind.Action, Privilege = "prvWritecx_Program", CallBudget = ProgramAssessor.CallBudget + 2,
    Description = "Measures the criteria of a program's six steps against the records and writes evidence, levels, maturity and reached step.")]
public sealed class AssessProgram : Api<AssessProgramRequest, AssessProgramResponse>
{
    protected override AssessProgramResponse Run(ApiCall<AssessProgramRequest> call)
    {
        RefuseUnlessVisible(call);
        var sheet = new ProgramAssessor(call).Assess(call.Request.Program.Id);
        return new AssessProgramResponse
        {
            Maturity = sheet.Program.Maturity ?? 0,
            Levels = string.Join(",", sheet.Steps.Select(step => step.Level ?? 0)),
        };
    }

    /// <summary>The assessment runs as SYSTEM; this read, as the caller, ends in the platform's own refusal when the caller may not see the program.</summary>
    private static void RefuseUnlessVisible(ApiCall<AssessProgramRequest> call) =>
        call.Service.Retrieve(CxProgram.LogicalName, call.Request.Program.Id, new ColumnSet(CxProgram.Columns.Name));
}
