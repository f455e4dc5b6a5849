using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Voice.Improving;

/// <summary>Which improvement.</summary>
public sealed class EvaluateImprovementRequest
{
    [In(Table = CxImprovement.LogicalName, Description = "The improvement whose measurement was fixed beforehand and whose period after is over.")]
    public EntityReference Improvement { get; set; } = new();
}
