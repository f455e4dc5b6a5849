using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.FollowUp;

/// <summary>The panel as one JSON document.</summary>
public sealed class GetCustomerPanelResponse
{
    [Out(Description = "Version 1; see CustomerPanel. Times are UTC in ISO 8601; a member without a value is left out.")]
    public string PanelJson { get; set; } = "";
}
