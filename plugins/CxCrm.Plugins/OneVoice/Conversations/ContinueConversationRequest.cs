using CxCrm.Plugins.Pipeline;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.OneVoice.Conversations;

/// <summary>Whose conversation.</summary>
public sealed class ContinueConversationRequest
{
    [In(Table = Tables.Contact.LogicalName, Description = "The contact who turns up in a channel.")]
    public EntityReference Contact { get; set; } = new();
}
