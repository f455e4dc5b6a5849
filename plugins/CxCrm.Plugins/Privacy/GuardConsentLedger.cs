using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Privacy;

/// <summary>Refuses rows written by hand. An administrator who bypasses custom steps is found by the verification, not stopped here.</summary>
[Step(Message.Create, CxConsentLedger.LogicalName, Stage.PreOperation, Mode.Sync, Why = "the head of a chain is what appends are serialised by")]
[Step(Message.Update, CxConsentLedger.LogicalName, Stage.PreOperation, Mode.Sync,
    Filter = ["cx_subjectid", "cx_headseq", "cx_headhash", "statecode", "statuscode"],
    Why = "the head of a chain is what appends are serialised by")]
[Step(Message.Delete, CxConsentLedger.LogicalName, Stage.PreOperation, Mode.Sync, Why = "the head of a chain is what appends are serialised by")]
[CallBudget(0)]
public sealed class GuardConsentLedger : Step<CxConsentLedger>
{
    protected override void Run(StepCall<CxConsentLedger> call)
    {
        if (!SystemWrite.Caused(call, CxConsentLedger.LogicalName)) throw new UserFault(ErrorCode.ConsentIsSystemOnly);
    }
}
