using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Culture;

/// <summary>Which communication.</summary>
public sealed class EvaluateCommunicationRequest
{
    [In(Table = CxCommunication.LogicalName, Description = "A communication that was sent with a metric, and whose days after are over.")]
    public EntityReference Communication { get; set; } = new();
}
