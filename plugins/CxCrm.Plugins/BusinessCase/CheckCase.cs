using CxCrm.Domain.BusinessCase;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.BusinessCase;

/// <summary>Refuses a horizon or a discount rate that no business case can be computed with, in words, before the columns' own bounds do it in figures.</summary>
[Step(Message.Create, CxBusinessCase.LogicalName, Stage.PreValidation, Mode.Sync, Why = "a case that can't be computed must say so when it is saved")]
[Step(Message.Update, CxBusinessCase.LogicalName, Stage.PreValidation, Mode.Sync,
    Filter = [CxBusinessCase.Columns.HorizonYears, CxBusinessCase.Columns.DiscountRate], Why = "a case that can't be computed must say so when it is saved")]
[CallBudget(0)]
public sealed class CheckCase : Step<CxBusinessCase>
{
    protected override void Run(StepCall<CxBusinessCase> call)
    {
        if (call.Target.HorizonYears is { } years)
            CaseInput.CheckHorizon(years);
        if (call.Target.DiscountRate is { } rate)
            CaseInput.CheckDiscount(rate);
    }
}
