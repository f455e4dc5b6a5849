using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Privacy;

/// <summary>Refuses rows written by hand. An administrator who bypasses custom steps is found by the verification, not stopped here.</summary>
[Step(Message.Create, CxConsentEvent.LogicalName, Stage.PreOperation, Mode.Sync, Why = "consent events are the proof")]
[Step(Message.Update, CxConsentEvent.LogicalName, Stage.PreOperation, Mode.Sync,
    Filter = ["cx_subjectid", "cx_seq", "cx_event", "cx_purposecode", "cx_channel", "cx_textversion", "cx_source", "cx_occurredon", "cx_actor", "cx_personalpart", "cx_personaldigest", "cx_salt", "cx_previoushash", "cx_hash", "statecode", "statuscode"],
    Why = "consent events are the proof")]
[Step(Message.Delete, CxConsentEvent.LogicalName, Stage.PreOperation, Mode.Sync, Why = "consent events are the proof")]
[CallBudget(0)]
public sealed class GuardConsentEvent : Step<CxConsentEvent>
{
    protected override void Run(StepCall<CxConsentEvent> call)
    {
        if (!SystemWrite.Caused(call, CxConsentEvent.LogicalName)) throw new UserFault(ErrorCode.ConsentIsSystemOnly);
    }
}
