using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.OneVoice.Answers;

/// <summary>A sent e-mail to somebody who waits is the answer. A mailing for a purpose, or about a disruption or communication, answers nobody and costs no call.</summary>
[Step(Message.Update, Email.LogicalName, Stage.PostOperation, Mode.Async, Filter = ["statecode"], Why = "An answer stops the clock; nobody waits for it.")]
[PostImage("after", "statecode", "directioncode", "regardingobjectid", "cx_purposeid", "cx_conversationid", "parentactivityid")]
[CallBudget(44)]
public sealed class StopEmailClock : Step<Email>
{
    private const int Completed = 1;

    protected override void Run(StepCall<Email> call)
    {
        var sent = call.After;
        if (sent is not { DirectionCode: true, PurposeId: null } || sent.StateCode?.Value != Completed || IsMailing(sent))
            return;
        var waiting = new WaitingMessages(call);
        waiting.Answer(call.Row, sent.ConversationId, sent.ParentActivityId);
    }

    private static bool IsMailing(Email sent) => sent.RegardingObjectId?.LogicalName is CxDisruption.LogicalName or CxCommunication.LogicalName or CxSurvey.LogicalName;
}
