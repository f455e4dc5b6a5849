using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Culture;

/// <summary>Refuses an effect that someone types in.</summary>
[Step(Message.Create, CxCommunication.LogicalName, Stage.PreValidation, Mode.Sync, Why = "an effect is computed from answers")]
[Step(Message.Update, CxCommunication.LogicalName, Stage.PreValidation, Mode.Sync,
    Filter = ["cx_before", "cx_beforen", "cx_after", "cx_aftern", "cx_effect", "cx_effectlow", "cx_effecthigh", "cx_pvalue", "cx_evaluatedon"],
    Why = "an effect is computed from answers")]
[CallBudget(0)]
public sealed class KeepCommunicationEffectComputed : Step<CxCommunication>
{
    private static readonly string[] Computed =
    [
        CxCommunication.Columns.Before, CxCommunication.Columns.BeforeN, CxCommunication.Columns.After, CxCommunication.Columns.AfterN, CxCommunication.Columns.Effect,
        CxCommunication.Columns.EffectLow, CxCommunication.Columns.EffectHigh, CxCommunication.Columns.PValue, CxCommunication.Columns.EvaluatedOn,
    ];

    protected override void Run(StepCall<CxCommunication> call) => SystemWrite.RefuseByHand(call, ErrorCode.CommunicationEffectComputed, Computed);
}
