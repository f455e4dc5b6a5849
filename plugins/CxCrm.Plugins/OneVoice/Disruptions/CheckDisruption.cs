using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.OneVoice.Disruptions;

/// <summary>
/// A disruption ends after it starts, and how its customers are marked is written by the marking alone: a selection or a person written by hand would run with somebody else's rights.
/// </summary>
[Step(Message.Create, CxDisruption.LogicalName, Stage.PreOperation, Mode.Sync, Why = "Who logs must be told at once what is wrong, and nobody may borrow another's rights.")]
[Step(Message.Update, CxDisruption.LogicalName, Stage.PreOperation, Mode.Sync,
    Filter = ["cx_from", "cx_to", "cx_selection", "cx_cursor", "cx_spreadbyid", "cx_spreadon", "cx_affected"],
    Why = "Who changes it must be told at once what is wrong, and nobody may borrow another's rights.")]
[PreImage("before", "cx_from", "cx_to")]
[CallBudget(0)]
public sealed class CheckDisruption : Step<CxDisruption>
{
    private static readonly string[] Written =
    [
        CxDisruption.Columns.Selection, CxDisruption.Columns.Cursor, CxDisruption.Columns.SpreadById, CxDisruption.Columns.SpreadOn, CxDisruption.Columns.Affected,
    ];

    protected override void Run(StepCall<CxDisruption> call)
    {
        SystemWrite.RefuseByHand(call, ErrorCode.SpreadingIsSystemOnly, Written);
        if (call.Merged.To < call.Merged.From)
            throw new UserFault(ErrorCode.DisruptionEndsBeforeItStarts);
    }
}
