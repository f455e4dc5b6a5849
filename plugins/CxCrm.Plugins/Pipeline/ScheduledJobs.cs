using System;
using System.Linq;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Pipeline;

/// <summary>The rows that say when each job that needs a clock last ran, and where it goes on; the health page reads them.</summary>
internal static class ScheduledJobs
{
    public const string Escalation = "escalation";
    public const string Metrics = "metrics";
    public const string TextAnalysis = "textanalysis";
    public const string Silence = "silence";
    public const string Reask = "reask";
    public const string Assessment = "assessment";

    /// <summary>How often these jobs are meant to run, in minutes, until an administrator says otherwise.</summary>
    private const int EveryMinutes = 15;

    /// <summary>Takes the job's lock for this transaction by writing to its row, and reads where it goes on; two or three calls.</summary>
    public static CxScheduledJob Begin(PluginCall call, string code)
    {
        var job = Find(call.System, code);
        if (job is null)
        {
            job = new CxScheduledJob { Name = code, Code = code, EveryMinutes = EveryMinutes, StartedOn = call.Now };
            job.Id = call.System.Create(job);
            return job;
        }

        call.System.Update(new CxScheduledJob(job.Id) { StartedOn = call.Now });
        return Find(call.System, code)!;
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
        if (cursor is not null)
            update.Cursor = cursor;
        call.System.Update(update);
    }

    private static CxScheduledJob? Find(IOrganizationService service, string code)
    {
        var query = new QueryExpression(CxScheduledJob.LogicalName) { ColumnSet = new ColumnSet(CxScheduledJob.Columns.Cursor), TopCount = 1 };
        query.Criteria.AddCondition(CxScheduledJob.Columns.Code, ConditionOperator.Equal, code);
        return service.RetrieveMultiple(query).Entities.FirstOrDefault()?.ToEntity<CxScheduledJob>();
    }
}
