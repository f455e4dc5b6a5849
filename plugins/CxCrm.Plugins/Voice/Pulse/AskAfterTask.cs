using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Voice.Pulse;

/// <summary>
/// When a task about a customer is completed, the surveys on closed tasks ask how it went; a task of the back office is the customer's case. A follow-up is none of them: who was
/// rescued is asked again by the recovery itself.
/// </summary>
[Step(Message.Update, Task.LogicalName, Stage.PostOperation, Mode.Async, Filter = ["statecode"], Why = "The customer is asked within minutes; whoever closes the task need not wait.")]
[PostImage("after", "cx_followuptype", "cx_backoffice", "statecode", "regardingobjectid", "actualend")]
[CallBudget(50)]
public sealed class AskAfterTask : Step<Task>
{
    private const int Completed = 1;

    protected override void Run(StepCall<Task> call)
    {
        var task = call.After;
        if (task.StateCode?.Value != Completed || task.FollowUpType is not null || task.RegardingObjectId is not { LogicalName: Contact.LogicalName } customer)
            return;
        var kind = task.BackOffice == true ? CxSurveyTriggerEvent.CaseClosed : CxSurveyTriggerEvent.TaskClosed;
        new EventPulse(call).Ask(kind, PulseEvent.Of(call.Row, task.ActualEnd, call.Now), [customer.Id]);
    }
}
