using CxCrm.Plugins.Pipeline;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.OneVoice.Disruptions;

/// <summary>Similar to whom.</summary>
public sealed class GetSimilarCustomersRequest
{
    [In(Table = Tables.CxFeedback.LogicalName, Description = "The answer of the customer who was hit; it names the touchpoint, and maybe the unit.")]
    public EntityReference Feedback { get; set; } = new();

    [In(Optional = true, Description = "How many days back to look, 1 to 365; 30 unless told.")]
    public int? Days { get; set; }
}
