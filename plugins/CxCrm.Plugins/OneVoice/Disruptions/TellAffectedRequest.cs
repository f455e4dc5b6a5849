using CxCrm.Plugins.Pipeline;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.OneVoice.Disruptions;

/// <summary>Who is to be told, and how.</summary>
public sealed class TellAffectedRequest
{
    [In(Table = Tables.CxDisruption.LogicalName, Description = "The disruption.")]
    public EntityReference Disruption { get; set; } = new();

    [In(Description = "Version 1, up to 25 contacts: {\"version\": 1, \"contacts\": [id, ...]}.")]
    public string ContactsJson { get; set; } = "";

    [In(Description = "message: an e-mail with the disruption's text in the customer's language; task: a follow-up for the customer's owner.")]
    public string How { get; set; } = "";
}
