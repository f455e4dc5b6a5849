using CxCrm.Plugins.Pipeline;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Culture;

/// <summary>What is asked for.</summary>
public sealed class GetCoverageRequest
{
    [In(Table = Tables.CxProgram.LogicalName, Description = "The program.")]
    public EntityReference Program { get; set; } = null!;
}
