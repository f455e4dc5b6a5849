using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Privacy;

/// <summary>
/// No communication to customers counts as sent without the purpose and channel that the gate judges each recipient by, nor with a purpose the company itself forbids in both countries.
/// The recipients are judged one by one where their messages are made: in <see cref="OwnSending"/> and on the e-mail or phone call.
/// </summary>
[Step(Message.Create, CxCommunication.LogicalName, Stage.PreOperation, Mode.Sync, Why = "customers are told only what a purpose allows")]
[Step(Message.Update, CxCommunication.LogicalName, Stage.PreOperation, Mode.Sync, Filter = ["cx_senton", "cx_sent", "cx_purposeid", "cx_channel", "cx_audience"],
    Why = "customers are told only what a purpose allows, also when purpose or audience change after sending")]
[PreImage("before", "cx_senton", "cx_sent", "cx_purposeid", "cx_channel", "cx_audience")]
[CallBudget(2)] // The second finds the language of a refusal.
public sealed class RefuseUnlawfulCommunication : Step<CxCommunication>
{
    protected override void Run(StepCall<CxCommunication> call)
    {
        var communication = call.Merged;
        var isSent = communication.SentOn is not null || communication.Sent > 0;
        if (!isSent || communication.Audience == CxCommunicationAudience.Staff) return;
        if (communication.PurposeId is not { } purpose) throw new UserFault(ErrorCode.CommunicationNeedsPurpose);
        if (communication.Channel is null) throw new UserFault(ErrorCode.CommunicationNeedsChannel);
        GateKeeper.RefuseForbidden(call, purpose.Id);
    }
}
