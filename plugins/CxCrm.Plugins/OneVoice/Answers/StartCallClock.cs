using CxCrm.Plugins.OneVoice.Conversations;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.OneVoice.Answers;

/// <summary>A call from a customer, a lead or an unknown number waits to be returned, and belongs to a conversation. One that was taken at once is answered as it is logged.</summary>
[Step(Message.Create, PhoneCall.LogicalName, Stage.PostOperation, Mode.Async, Why = "Whoever calls gets a deadline to be called back; nobody waits for it.")]
[PostImage("after", "createdon")]
[CallBudget(6)]
public sealed class StartCallClock : Step<PhoneCall>
{
    protected override void Run(StepCall<PhoneCall> call)
    {
        var phone = call.Target;
        if (phone.DirectionCode != false || !AnswerClock.Starts(phone.RegardingObjectId, call.After.CreatedOn, call.Now))
            return;
        if (MessageSender.Of(phone.From, phone.RegardingObjectId, phone.PhoneNumber) is not { } sender)
            return;
        call.System.Update(new PhoneCall(call.Id)
        {
            AnswerDue = phone.AnswerDue ?? AnswerClock.DueOn(call.Settings, call.After.CreatedOn!.Value),
            ConversationId = phone.ConversationId ?? new CustomerConversations(call).Of(sender.Record, parent: null),
        });
    }
}
