using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.FollowUp;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.FollowUp;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.OneVoice.Disruptions;

/// <summary>Gives the owners of affected customers a task each, or a line on the follow-up that is open.</summary>
internal sealed class ProactiveTasks(PluginCall call, CxDisruption disruption)
{
    private readonly FollowUpDeadline deadlines = WorkCalendar.Deadlines(call.Settings);

    /// <summary>Five calls for each at most.</summary>
    public TellAffectedResponse Start(IReadOnlyCollection<AffectedContact> affected)
    {
        var response = new TellAffectedResponse { Already = affected.Count(customer => customer.Row.TaskId is not null) };
        foreach (var customer in affected.Where(customer => customer.Row.TaskId is null))
        {
            var open = OpenFollowUp.Of(call.System, customer.Contact.ToEntityReference());
            var task = open is null ? Raise(customer.Contact) : Add(open, customer.Contact);
            call.Service.Update(new CxDisruptionCustomer(customer.Row.Id) { TaskId = task.ToEntityReference() });
            if (open is null)
                response.Started++;
            else
                response.Added++;
        }

        return response;
    }

    private Task Add(Task open, Contact contact)
    {
        call.System.Update(new Task(open.Id) { Description = FollowUpTask.WithLine(open.Description, Line(ContactLanguage.Of(contact))) });
        return open;
    }

    private Task Raise(Contact contact)
    {
        var rule = new CxAlertRule { Severity = disruption.Severity, FollowUpType = CxFollowUpType.Disruption };
        var assignee = FollowUpAssignee.Of(call, rule, contact, account: null);
        var task = FollowUpTask.New(contact.ToEntityReference(), assignee.Owner, rule, deadlines.DueOn(call.Now, FollowUpTask.DefaultHours));
        task.Subject = FollowUpTask.Cut(TextCatalog.Text(assignee.Language, TextKey.DisruptionTask, disruption.Name ?? ""), FollowUpTask.LongestSubject);
        task.Description = Line(assignee.Language);
        task.Id = call.System.Create(task);
        call.System.Update(new Contact(contact.Id) { OpenFollowUps = 1 });
        return task;
    }

    private string Line(int language) =>
        FollowUpTask.Cut(TextCatalog.Text(language, TextKey.DisruptionTaskText, disruption.Name ?? "", disruption.Banner ?? "").TrimEnd(), FollowUpTask.LongestDescription);
}
