using CxCrm.Domain.Voice;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Privacy.Requests;

/// <summary>Masks personal identity numbers in what a person writes in a privacy request: people put them there to show who they are.</summary>
[Step(Message.Create, CxPrivacyRequest.LogicalName, Stage.PreOperation, Mode.Sync, Why = "An identity number must never reach the database.")]
[Step(Message.Update, CxPrivacyRequest.LogicalName, Stage.PreOperation, Mode.Sync, Filter = ["cx_statement"], Why = "An identity number must never reach the database.")]
[CallBudget(0)]
public sealed class MaskStatement : Step<CxPrivacyRequest>
{
    protected override void Run(StepCall<CxPrivacyRequest> call)
    {
        if (call.Target.Statement is { Length: > 0 } words) call.Target.Statement = OwnWords.Redact(words);
    }
}
