using CxCrm.Domain.OneVoice;
using CxCrm.Plugins.OneVoice.Conversations;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.OneVoice.Answers;

/// <summary>
/// An e-mail from a customer, a lead or an unknown sender waits for an answer from when it came in, and belongs to a conversation. Outgoing mail, mail from our own people, mail that a machine sent
/// and mail on a case with its own deadline pass without a call.
/// </summary>
[Step(Message.Create, Email.LogicalName, Stage.PostOperation, Mode.Async, Why = "Whoever writes gets a reply deadline; mail must come in whether or not a deadline can be counted, and nobody waits for it.")]
[PostImage("after", "createdon")]
[CallBudget(6)]
public sealed class StartEmailClock : Step<Email>
{
    protected override void Run(StepCall<Email> call)
    {
        var email = call.Target;
        if (email.DirectionCode != false || !AnswerClock.Starts(email.RegardingObjectId, call.After.CreatedOn, call.Now))
            return;
        if (MessageSender.Of(email.From, email.RegardingObjectId, email.Sender) is not { } sender)
            return;
        if (AutomaticMail.Is(sender.Address, email.Subject, email.InternetMessageHeaders))
            return;
        var update = new Email(call.Id)
        {
            AnswerDue = email.AnswerDue ?? AnswerClock.DueOn(call.Settings, call.After.CreatedOn!.Value),
            ConversationId = email.ConversationId ?? new CustomerConversations(call).Of(sender.Record, email.ParentActivityId),
        };
        call.System.Update(update);
    }
}
