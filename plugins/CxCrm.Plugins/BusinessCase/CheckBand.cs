using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.BusinessCase;

/// <summary>Refuses a negative share of customers, in words.</summary>
[Step(Message.Create, CxBusinessCaseBand.LogicalName, Stage.PreValidation, Mode.Sync, Why = "a band with a negative share must never be saved")]
[Step(Message.Update, CxBusinessCaseBand.LogicalName, Stage.PreValidation, Mode.Sync,
    Filter = [CxBusinessCaseBand.Columns.ShareNow, CxBusinessCaseBand.Columns.ShareTarget], Why = "a band with a negative share must never be saved")]
[CallBudget(0)]
public sealed class CheckBand : Step<CxBusinessCaseBand>
{
    protected override void Run(StepCall<CxBusinessCaseBand> call)
    {
        if (call.Target.ShareNow < 0 || call.Target.ShareTarget < 0)
            throw new UserFault(ErrorCode.BandShareNegative);
    }
}
