using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.FollowUp;

/// <summary>Marks a follow-up that a person creates by hand as the customer's open one, so that later causes are added to it.</summary>
[Step(Message.Create, Task.LogicalName, Stage.PreOperation, Mode.Sync,
    Why = "One open follow-up per customer: the next alert, maybe a second later, must find this one. No call is made; ordinary tasks pass at once.")]
[CallBudget(0)]
public sealed class MarkFollowUp : Step<Task>
{
    protected override void Run(StepCall<Task> call)
    {
        if (call.Target.FollowUpType is null || call.Target.FollowUpCustomer is not null)
            return;
        if (call.Target.RegardingObjectId is { LogicalName: Contact.LogicalName } customer)
            call.Target.FollowUpCustomer = FollowUpTask.CustomerKey(customer);
    }
}
