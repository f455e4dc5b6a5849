using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Voice.Improving;

/// <summary>Refuses an effect, or a date of measurement, that someone types in.</summary>
[Step(Message.Create, CxImprovement.LogicalName, Stage.PreValidation, Mode.Sync, Why = "an effect is computed from answers")]
[Step(Message.Update, CxImprovement.LogicalName, Stage.PreValidation, Mode.Sync,
    Filter =
    [
        "cx_planfixedon", "cx_before", "cx_beforen", "cx_after", "cx_aftern", "cx_effect", "cx_effectlow", "cx_effecthigh", "cx_pvalue", "cx_comparisoneffect",
        "cx_comparisonlow", "cx_comparisonhigh", "cx_evaluatedon",
    ],
    Why = "an effect is computed from answers")]
[CallBudget(0)]
public sealed class KeepEffectComputed : Step<CxImprovement>
{
    private static readonly string[] Computed =
    [
        CxImprovement.Columns.PlanFixedOn, CxImprovement.Columns.Before, CxImprovement.Columns.BeforeN, CxImprovement.Columns.After, CxImprovement.Columns.AfterN,
        CxImprovement.Columns.Effect, CxImprovement.Columns.EffectLow, CxImprovement.Columns.EffectHigh, CxImprovement.Columns.PValue,
        CxImprovement.Columns.ComparisonEffect, CxImprovement.Columns.ComparisonLow, CxImprovement.Columns.ComparisonHigh, CxImprovement.Columns.EvaluatedOn,
    ];

    protected override void Run(StepCall<CxImprovement> call) => SystemWrite.RefuseByHand(call, ErrorCode.ImprovementEffectComputed, Computed);
}
