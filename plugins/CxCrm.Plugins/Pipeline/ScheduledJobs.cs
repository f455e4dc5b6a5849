using System;
using System.Linq;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Pipeline;

/// <summary>The rows that say when each job that needs a clock last ran, and where it goes on; the health page reads them.</summary>
internal static class ScheduledJobs
{
    private const int Hour = 60;
    private const int Day = 24 * Hour;

    public static readonly ScheduledJob Disruptions = new("disruptions", 1);
    public static readonly ScheduledJob Suppressions = new("suppressions", 2);
    public static readonly ScheduledJob Escalation = new("escalation", 5);
    public static readonly ScheduledJob Answers = new("answers", 5);
    public static readonly ScheduledJob Metrics = new("metrics", 15);
    public static readonly ScheduledJob TextAnalysis = new("textanalysis", Hour);
    public static readonly ScheduledJob PrivacyDeadlines = new("privacyDeadlines", Hour);
    public static readonly ScheduledJob Silence = new("silence", Day);
    public static readonly ScheduledJob Reask = new("reask", Day);
    public static readonly ScheduledJob Assessment = new("assessment", Day);
    public static readonly ScheduledJob Journeys = new("journeys", Day);
    public static readonly ScheduledJob Retention = new("retention", Day);

    /// <summary>Takes the job's lock for this transaction by writing to its row, and reads where it goes on; two or three calls.</summary>
    public static CxScheduledJob Begin(PluginCall call, ScheduledJob kind)
    {
        var job = Find(call.System, kind.Code);
        if (job is null)
        {
            job = new CxScheduledJob { Name = kind.Code, Code = kind.Code, EveryMinutes = kind.EveryMinutes, StartedOn = call.Now, NextDueOn = call.Now.AddMinutes(kind.EveryMinutes) };
            job.Id = call.System.Create(job);
            return job;
        }

        call.System.Update(new CxScheduledJob(job.Id) { StartedOn = call.Now, NextDueOn = call.Now.AddMinutes(job.EveryMinutes ?? kind.EveryMinutes) });
        return Find(call.System, kind.Code)!;
    }

    /// <summary>Takes the job's lock for this transaction without running it, and reads where it goes on; nothing where it never ran. At most three calls.</summary>
    public static CxScheduledJob? Hold(PluginCall call, ScheduledJob kind)
    {
        if (Find(call.System, kind.Code) is not { } job)
            return null;
        call.System.Update(new CxScheduledJob(job.Id) { Code = kind.Code });
        return Find(call.System, kind.Code);
    }

    /// <summary>As <see cref="Hold"/>, and makes the row of a job that never ran. At most three calls.</summary>
    public static CxScheduledJob Take(PluginCall call, ScheduledJob kind)
    {
        if (Hold(call, kind) is { } known)
            return known;
        var job = new CxScheduledJob { Name = kind.Code, Code = kind.Code, EveryMinutes = kind.EveryMinutes };
        job.Id = call.System.Create(job);
        return job;
    }

    /// <summary>Writes that a slice of the job is over; one call.</summary>
    public static void End(PluginCall call, CxScheduledJob job, int handled, bool done, string? cursor)
    {
        var update = new CxScheduledJob(job.Id)
        {
            FinishedOn = call.Now,
            Outcome = done ? CxScheduledJobOutcome.Done : CxScheduledJobOutcome.Continues,
            Handled = handled,
        };
        if (done)
            update.SucceededOn = call.Now;
        if (cursor is not null)
            update.Cursor = cursor;
        call.System.Update(update);
    }

    private static CxScheduledJob? Find(IOrganizationService service, string code)
    {
        var query = new QueryExpression(CxScheduledJob.LogicalName) { ColumnSet = new ColumnSet(CxScheduledJob.Columns.Cursor, CxScheduledJob.Columns.EveryMinutes), TopCount = 1 };
        query.Criteria.AddCondition(CxScheduledJob.Columns.Code, ConditionOperator.Equal, code);
        return service.RetrieveMultiple(query).Entities.FirstOrDefault()?.ToEntity<CxScheduledJob>();
    }
}
