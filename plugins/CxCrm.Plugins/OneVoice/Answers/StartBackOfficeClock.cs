using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.OneVoice.Answers;

/// <summary>A task of the back office gets the deadline that an answer to a customer gets. A deadline that somebody wrote, or a follow-up's, stays.</summary>
[Step(Message.Create, Task.LogicalName, Stage.PreOperation, Mode.Sync, Why = "The deadline is saved with the task, which spares every other task an asynchronous job. Ordinary tasks pass without a call.")]
[Step(Message.Update, Task.LogicalName, Stage.PreOperation, Mode.Sync, Filter = ["cx_backoffice"], Why = "A task that becomes the back office's gets its deadline at once. No other change runs it.")]
[PreImage("before", "cx_sladue", "scheduledend", "createdon")]
[CallBudget(1)]
public sealed class StartBackOfficeClock : Step<Task>
{
    protected override void Run(StepCall<Task> call)
    {
        if (call.Target.BackOffice != true || call.Merged.SlaDue is not null)
            return;
        var due = AnswerClock.DueOn(call.Settings, call.Merged.CreatedOn ?? call.Now);
        call.Target.SlaDue = due;
        if (call.Merged.ScheduledEnd is null)
            call.Target.ScheduledEnd = due;
    }
}
