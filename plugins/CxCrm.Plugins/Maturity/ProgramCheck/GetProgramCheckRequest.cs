using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Maturity.ProgramCheck;

/// <summary>Which program.</summary>
public sealed class GetProgramCheckRequest
{
    [In(Table = CxProgram.LogicalName, Description = "The program.")]
    public EntityReference Program { get; set; } = new();

    [In(Optional = true, Description = "Language of the texts as an LCID; the user's unless told.")]
    public int? Language { get; set; }
}
