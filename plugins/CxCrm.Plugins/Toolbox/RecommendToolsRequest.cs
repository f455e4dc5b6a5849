using CxCrm.Plugins.Pipeline;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Toolbox;

/// <summary>What is asked for.</summary>
public sealed class RecommendToolsRequest
{
    [In(Table = Tables.CxProgram.LogicalName, Description = "The program.")]
    public EntityReference Program { get; set; } = null!;

    [In(Optional = true, Description = "Language of the texts as an LCID; the user's unless told.")]
    public int? Language { get; set; }
}
