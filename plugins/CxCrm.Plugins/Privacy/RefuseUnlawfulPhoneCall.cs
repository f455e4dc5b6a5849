using System.Collections.Generic;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy;

/// <summary>No outgoing call with a purpose is planned that the gate forbids: in Denmark no sales call to a consumer who did not ask for it.</summary>
[Step(Message.Create, PhoneCall.LogicalName, Stage.PreOperation, Mode.Sync, Why = "an unlawful sales call must be refused when it is planned")]
[Step(Message.Update, PhoneCall.LogicalName, Stage.PreOperation, Mode.Sync, Filter = ["cx_purposeid", "to", "statuscode", "cx_lookreason", "cx_lookbyid", "cx_lookon"],
    Why = "an unlawful sales call must be refused when purpose, recipient or state change")]
[PreImage("before", "cx_purposeid", "directioncode", "cx_lookreason")]
[CallBudget(5)]
public sealed class RefuseUnlawfulPhoneCall : Step<PhoneCall>
{
    private static readonly string[] Lists = [PhoneCall.Columns.To];

    protected override void Run(StepCall<PhoneCall> call)
    {
        if (LookDecision.Forged(call)) throw new UserFault(ErrorCode.LookIsSystemOnly);
        var phoneCall = call.Merged;
        if (phoneCall.PurposeId is not { } purpose || phoneCall.DirectionCode == false) return;
        var recipients = Recipients.Of(ListsOf(call), Lists);
        if (recipients.Count == 0) return;
        var byDecision = GateKeeper.RefuseUnlawful(call, new() { PurposeId = purpose.Id, Channel = CxChannel.Phone }, recipients, LookDecision.Taken(phoneCall));
        if (byDecision) LookDecision.Sign(call);
    }

    private static IReadOnlyCollection<Microsoft.Xrm.Sdk.Entity> ListsOf(StepCall<PhoneCall> call)
    {
        if (call.Context.MessageName == Message.Create) return [call.Target];
        return [call.Target, call.System.Retrieve(PhoneCall.LogicalName, call.Id, new ColumnSet(Lists))];
    }
}
