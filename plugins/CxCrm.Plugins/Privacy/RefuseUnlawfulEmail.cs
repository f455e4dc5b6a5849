using System.Collections.Generic;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy;

/// <summary>
/// No outgoing e-mail with a purpose is drafted or changed that the gate forbids. An empty purpose is correspondence and costs nothing. Mail that Outlook or
/// other tools send without a row here can't be stopped.
/// </summary>
[Step(Message.Create, Email.LogicalName, Stage.PreOperation, Mode.Sync, Why = "unlawful marketing mail must be refused when it is drafted")]
[Step(Message.Update, Email.LogicalName, Stage.PreOperation, Mode.Sync, Filter = ["cx_purposeid", "to", "cc", "bcc", "statuscode", "cx_lookreason", "cx_lookbyid", "cx_lookon"],
    Why = "unlawful marketing mail must be refused when purpose, recipients or state change")]
[PreImage("before", "cx_purposeid", "directioncode", "cx_lookreason")]
[CallBudget(5)]
public sealed class RefuseUnlawfulEmail : Step<Email>
{
    private static readonly string[] Lists = [Email.Columns.To, Email.Columns.Cc, Email.Columns.Bcc];

    protected override void Run(StepCall<Email> call)
    {
        if (LookDecision.Forged(call)) throw new UserFault(ErrorCode.LookIsSystemOnly);
        var email = call.Merged;
        if (email.PurposeId is not { } purpose || email.DirectionCode == false) return;
        if (OwnSending.Judged(call)) return;
        var recipients = Recipients.Of(ListsOf(call), Lists);
        if (recipients.Count == 0) return;
        var byDecision = GateKeeper.RefuseUnlawful(call, new() { PurposeId = purpose.Id, Channel = CxChannel.Email }, recipients, LookDecision.Taken(email));
        if (byDecision) LookDecision.Sign(call);
    }

    private static IReadOnlyCollection<Microsoft.Xrm.Sdk.Entity> ListsOf(StepCall<Email> call)
    {
        if (call.Context.MessageName == Message.Create) return [call.Target];
        return [call.Target, call.System.Retrieve(Email.LogicalName, call.Id, new ColumnSet(Lists))];
    }
}
