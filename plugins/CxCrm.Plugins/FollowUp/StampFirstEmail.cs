using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.FollowUp;

/// <summary>A sent e-mail to a customer is the first response to the open follow-up, unless it was sent for a purpose (an invitation, say).</summary>
[Step(Message.Update, Email.LogicalName, Stage.PostOperation, Mode.Async, Filter = ["statecode"], Why = "Response time is measured; nobody waits for it.")]
[PostImage("after", "statecode", "directioncode", "regardingobjectid", "cx_purposeid")]
[CallBudget(2)]
public sealed class StampFirstEmail : Step<Email>
{
    private const int Completed = 1;

    protected override void Run(StepCall<Email> call)
    {
        if (call.After is { DirectionCode: true, PurposeId: null } sent && sent.StateCode?.Value == Completed)
            StampFirstResponse.On(call, sent.RegardingObjectId);
    }
}
