using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Culture;

/// <summary>A new culture check comes with its six items, not reviewed yet.</summary>
[Step(Message.Create, CxCultureCheck.LogicalName, Stage.PreOperation, Mode.Sync, Why = "the six items stand on every check from its first moment")]
[CallBudget(0)]
public sealed class OpenCultureCheck : Step<CxCultureCheck>
{
    protected override void Run(StepCall<CxCultureCheck> call)
    {
        var check = call.Target;
        check.Recruitment ??= CxCheck.NotReviewed;
        check.Onboarding ??= CxCheck.NotReviewed;
        check.Responsibility ??= CxCheck.NotReviewed;
        check.Time ??= CxCheck.NotReviewed;
        check.Recognition ??= CxCheck.NotReviewed;
        check.WorkEnvironment ??= CxCheck.NotReviewed;
    }
}
