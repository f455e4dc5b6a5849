
namespace CxCrm.Plugins.Tests.Voice;

/// <summary>What cx_RecordFeedback answers.</summary>
public sealed class Recorded(OrganizationResponse response)
{
    public Guid Feedback => ((EntityReference)response["Feedback"]).Id;

    public bool Created => (bool)response["Created"];

    public EntityReference? Task => response.Results.TryGetValue("Task", out var task) ? (EntityReference)task : null;

    public string Matched => (string)response["Matched"];
}
