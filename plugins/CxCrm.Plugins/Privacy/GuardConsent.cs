using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Privacy;

/// <summary>Refuses rows written by hand. An administrator who bypasses custom steps is found by the verification, not stopped here.</summary>
[Step(Message.Create, CxConsent.LogicalName, Stage.PreOperation, Mode.Sync, Why = "the state must follow from the history")]
[Step(Message.Update, CxConsent.LogicalName, Stage.PreOperation, Mode.Sync,
    Filter = ["cx_subjectid", "cx_purposeid", "cx_channel", "cx_state", "cx_since", "cx_textversion", "cx_source", "cx_byguardian", "cx_guardianname", "cx_lastseq", "statecode", "statuscode"],
    Why = "the state must follow from the history")]
[Step(Message.Delete, CxConsent.LogicalName, Stage.PreOperation, Mode.Sync, Why = "the state must follow from the history")]
[CallBudget(0)]
public sealed class GuardConsent : Step<CxConsent>
{
    protected override void Run(StepCall<CxConsent> call)
    {
        if (!SystemWrite.Caused(call, CxConsent.LogicalName)) throw new UserFault(ErrorCode.ConsentIsSystemOnly);
    }
}
