using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.OneVoice.Conversations;

/// <summary>For channels that write their own rows, such as chat, app and social media: the conversation that a customer is in, so that the customer need not begin anew.</summary>
[CustomApi("cx_ContinueConversation", Binding.Global, Kind.Action, Privilege = "prvCreatecx_Feedback", CallBudget = 5, MaxBytes = 1000,
    Description = "The id of the conversation a contact is in, whatever the channel, or a new one.")]
public sealed class ContinueConversation : Api<ContinueConversationRequest, ContinueConversationResponse>
{
    protected override ContinueConversationResponse Run(ApiCall<ContinueConversationRequest> call)
    {
        SeenContact.Demand(call, call.Request.Contact.Id);
        var latest = new CustomerConversations(call).Latest(call.Request.Contact);
        return new ContinueConversationResponse { ConversationId = latest ?? CustomerConversations.NewId(), Continues = latest is not null };
    }
}
