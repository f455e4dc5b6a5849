using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.OneVoice.Answers;

/// <summary>
/// A completed call to somebody who waits is the answer, and an incoming one that was taken answers itself. Leaving a message on a voicemail answers nobody; a call for a purpose
/// neither, and it costs no call.
/// </summary>
[Step(Message.Update, PhoneCall.LogicalName, Stage.PostOperation, Mode.Async, Filter = ["statecode"], Why = "An answer stops the clock; nobody waits for it.")]
[PostImage("after", "statecode", "directioncode", "cx_purposeid", "cx_conversationid", "leftvoicemail", "cx_answeredon")]
[CallBudget(43)]
public sealed class StopCallClock : Step<PhoneCall>
{
    private const int Completed = 1;

    protected override void Run(StepCall<PhoneCall> call)
    {
        var made = call.After;
        if (made.StateCode?.Value != Completed || made.LeftVoiceMail == true || made.PurposeId is not null)
            return;
        if (made.DirectionCode == true)
            new WaitingMessages(call).Answer(call.Row, made.ConversationId, parent: null);
        else if (made.AnsweredOn is null)
            call.System.Update(new PhoneCall(call.Id) { AnsweredOn = call.Now });
    }
}
