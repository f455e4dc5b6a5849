using System;
using System.Linq;
using CxCrm.Domain.Privacy;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Privacy;

/// <summary>
/// A wording that people may have seen is what their consent rests on (GDPR Art. 7(1)): once in force it is never edited or deleted; a new version is made. Only its end can be
/// set, from now on. A wording can't be in force before it existed.
/// </summary>
[Step(Message.Create, CxPurposeText.LogicalName, Stage.PreOperation, Mode.Sync, Why = "a wording can't be dated back, and gets its digest")]
[Step(Message.Update, CxPurposeText.LogicalName, Stage.PreOperation, Mode.Sync,
    Filter = ["cx_purposeid", "cx_language", "cx_version", "cx_title", "cx_text", "cx_digest", "cx_inforcefrom", "cx_inforceto"], Why = "a wording in force is proof")]
[Step(Message.Delete, CxPurposeText.LogicalName, Stage.PreOperation, Mode.Sync, Why = "a wording that was in force is proof")]
[PreImage("before", "cx_purposeid", "cx_language", "cx_version", "cx_title", "cx_text", "cx_digest", "cx_inforcefrom", "cx_inforceto", "createdon")]
[CallBudget(0)]
public sealed class GuardPurposeText : Step<CxPurposeText>
{
    private static readonly string[] Proof =
    [
        CxPurposeText.Columns.PurposeId, CxPurposeText.Columns.Language, CxPurposeText.Columns.Version, CxPurposeText.Columns.Title, CxPurposeText.Columns.Text,
        CxPurposeText.Columns.InForceFrom,
    ];

    protected override void Run(StepCall<CxPurposeText> call)
    {
        if (call.Context.MessageName == Message.Delete)
        {
            if (WasInForce(call.Before, call.Now)) throw new UserFault(ErrorCode.WordingInForce);
            return;
        }

        if (call.Context.MessageName == Message.Update && WasInForce(call.Before, call.Now) && Proof.Any(call.Alters))
            throw new UserFault(ErrorCode.WordingInForce);
        RefuseWrongTimes(call);
        call.Target.Digest = LedgerHash.DigestOf(call.Merged.Title ?? "", "\n" + call.Merged.Text);
    }

    // A text without a date is in force since it was made.
    private static bool WasInForce(CxPurposeText text, DateTime now) => (text.InForceFrom ?? text.GetAttributeValue<DateTime?>("createdon")) <= now;

    private static void RefuseWrongTimes(StepCall<CxPurposeText> call)
    {
        var text = call.Merged;
        var earliest = call.Now - ConsentRules.ClockTolerance;
        var setsStart = call.Changes(CxPurposeText.Columns.InForceFrom) && (call.Context.MessageName == Message.Create || call.Alters(CxPurposeText.Columns.InForceFrom));
        var setsEnd = call.Changes(CxPurposeText.Columns.InForceTo) && (call.Context.MessageName == Message.Create || call.Alters(CxPurposeText.Columns.InForceTo));
        if (setsStart && text.InForceFrom < earliest) throw new UserFault(ErrorCode.WordingBackdated);
        if (setsEnd && text.InForceTo < earliest) throw new UserFault(ErrorCode.WordingBackdated);
        if (text.InForceTo < text.InForceFrom) throw new UserFault(ErrorCode.WordingBackdated);
    }
}
