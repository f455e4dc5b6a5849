using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Privacy.Requests;

/// <summary>Lists every legal deadline of the privacy desk that is near or past, and reminds the owners by tasks, each step once. Run it daily; breaches want it hourly.</summary>
[CustomApi("cx_RemindPrivacyDeadlines", Binding.Global, Kind.Action, Privilege = "prvWritecx_PrivacyRequest", CallBudget = 1300, MaxBytes = 100,
    Description = "Lists what is due at the privacy desk (requests, breaches, notices) and makes reminder tasks.")]
public sealed class RemindPrivacyDeadlines : Api<RemindPrivacyDeadlinesRequest, RemindPrivacyDeadlinesResponse>
{
    private const int UsualDays = 14;
    private const int MostDays = 90;

    protected override RemindPrivacyDeadlinesResponse Run(ApiCall<RemindPrivacyDeadlinesRequest> call)
    {
        var days = call.Request.Days ?? UsualDays;
        if (days is < 0 or > MostDays) throw new UserFault(ErrorCode.ValueUnknown, nameof(call.Request.Days), days, "0-90");
        var job = call.Request.ListOnly ? null : ScheduledJobs.Begin(call, ScheduledJobs.PrivacyDeadlines);
        var requests = new RequestReminders(call, days, call.Request.ListOnly);
        var breaches = new BreachReminders(call, call.Request.ListOnly);
        List<PrivacyDeadline> due = [.. requests.Run(), .. breaches.Run(), .. NoticeDeadlines.Run(call, days)];
        due = [.. due.OrderBy(line => line.Due ?? DateTime.MaxValue)];
        var reminded = requests.Reminded + breaches.Reminded;
        if (job is not null) ScheduledJobs.End(call, job, reminded, done: true, cursor: null);
        return new() { Due = Json.Of(due), Count = due.Count, Overdue = due.Count(line => line.DaysLeft < 0), Reminded = reminded };
    }
}
