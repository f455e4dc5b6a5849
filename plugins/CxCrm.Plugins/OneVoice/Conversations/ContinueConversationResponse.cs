using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.OneVoice.Conversations;

/// <summary>Which conversation.</summary>
public sealed class ContinueConversationResponse
{
    [Out(Description = "The id to write on what the channel records; the same when the customer has just been in another channel.")]
    public string ConversationId { get; set; } = "";

    [Out(Description = "Whether the conversation goes on, in place of a new one.")]
    public bool Continues { get; set; }
}
