using System.Linq;
using CxCrm.Plugins.Pipeline;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Program;

/// <summary>Measures all criteria of a program now.</summary>
[CustomApi("cx_AssessProgram", Binding.Global, Kind.Action, Privilege = "prvWritecx_Program", CallBudget = ProgramAssessor.CallBudget,
    Description = "Measures the criteria of a program's six steps against the records and writes evidence, levels, maturity and reached step.")]
public sealed class AssessProgram : Api<AssessProgramRequest, AssessProgramResponse>
{
    protected override AssessProgramResponse Run(ApiCall<AssessProgramRequest> call)
    {
        var sheet = new ProgramAssessor(call).Assess(call.Request.Program.Id, call.Service);
        return new AssessProgramResponse
        {
            Maturity = sheet.Program.Maturity ?? 0,
            Levels = string.Join(",", sheet.Steps.Select(step => step.Level ?? 0)),
        };
    }
}
