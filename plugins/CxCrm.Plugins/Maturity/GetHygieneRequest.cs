using CxCrm.Plugins.Pipeline;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Maturity;

/// <summary>What is asked for.</summary>
public sealed class GetHygieneRequest
{
    [In(Table = Tables.CxProgram.LogicalName, Description = "The program.")]
    public EntityReference Program { get; set; } = null!;
}
