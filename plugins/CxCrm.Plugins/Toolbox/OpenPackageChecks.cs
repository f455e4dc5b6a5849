using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Toolbox;

/// <summary>A new package comes with its four checks (visible, expectations, details, right first time) and the two review questions, not reviewed yet, and is marked as empty.</summary>
[Step(Message.Create, CxServicePackage.LogicalName, Stage.PreOperation, Mode.Sync, Why = "the four checks stand on every package from its first moment")]
[CallBudget(0)]
public sealed class OpenPackageChecks : Step<CxServicePackage>
{
    protected override void Run(StepCall<CxServicePackage> call)
    {
        var package = call.Target;
        package.VisibleCheck ??= CxCheck.NotReviewed;
        package.ExpectationCheck ??= CxCheck.NotReviewed;
        package.DetailCheck ??= CxCheck.NotReviewed;
        package.FirstTimeCheck ??= CxCheck.NotReviewed;
        package.RightElements ??= CxCheck.NotReviewed;
        package.Communicable ??= CxCheck.NotReviewed;
        package.Warning = CxServicePackageWarning.NoElements;
    }
}
