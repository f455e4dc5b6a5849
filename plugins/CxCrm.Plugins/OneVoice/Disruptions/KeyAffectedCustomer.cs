using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.OneVoice.Disruptions;

/// <summary>Writes who the row is about into its key, so that a customer who is added by hand and by the marking stands there once.</summary>
[Step(Message.Create, CxDisruptionCustomer.LogicalName, Stage.PreOperation, Mode.Sync, Why = "The key must hold before the row is saved. No call is made.")]
[CallBudget(0)]
public sealed class KeyAffectedCustomer : Step<CxDisruptionCustomer>
{
    protected override void Run(StepCall<CxDisruptionCustomer> call)
    {
        var customer = call.Target.ContactId ?? call.Target.AccountId ?? throw new UserFault(ErrorCode.AffectedNeedsCustomer);
        call.Target.CustomerKey = CustomerKey.Of(customer);
    }
}
