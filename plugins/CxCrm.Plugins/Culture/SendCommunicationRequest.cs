using CxCrm.Plugins.Pipeline;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Culture;

/// <summary>What is asked for.</summary>
public sealed class SendCommunicationRequest
{
    [In(Table = Tables.CxCommunication.LogicalName, Description = "The communication, with purpose, channel e-mail and a message.")]
    public EntityReference Communication { get; set; } = null!;

    [In(Description = "Version 1, up to 25 contacts: {\"version\": 1, \"contacts\": [id, ...]}.")]
    public string ContactsJson { get; set; } = "";
}
