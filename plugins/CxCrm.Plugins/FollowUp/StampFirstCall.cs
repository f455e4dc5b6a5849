using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.FollowUp;

/// <summary>A completed call to a customer is the first response to the open follow-up.</summary>
[Step(Message.Update, PhoneCall.LogicalName, Stage.PostOperation, Mode.Async, Filter = ["statecode"], Why = "Response time is measured; nobody waits for it.")]
[PostImage("after", "statecode", "directioncode", "regardingobjectid", "cx_purposeid")]
[CallBudget(2)]
public sealed class StampFirstCall : Step<PhoneCall>
{
    private const int Completed = 1;

    protected override void Run(StepCall<PhoneCall> call)
    {
        if (call.After is { DirectionCode: true, PurposeId: null } made && made.StateCode?.Value == Completed)
            StampFirstResponse.On(call, made.RegardingObjectId);
    }
}
