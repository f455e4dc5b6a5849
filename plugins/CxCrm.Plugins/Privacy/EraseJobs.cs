using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Privacy;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy;

/// <summary>
/// Deletes finished jobs of the platform that are about the person or hold a unique identifier: a job that failed or was cancelled keeps what it was given and what the message said
/// (Microsoft Learn, "Asynchronous service"; only completed jobs can be deleted). It is a log that nobody else's rows hang on, so nobody has to decide. A job that still waits is deleted
/// with its content when it has run; should it fail after the last pass, it is left to the platform's own clean-up, and the certificate names waiting jobs among what was not searched.
/// </summary>
internal sealed class EraseJobs : IErasureStage
{
    private const string Job = "asyncoperation";
    private const string Regarding = "regardingobjectid";
    private const int Completed = 3;
    private const int Page = 100;

    // What a step was given, what it answered, and what the message was called with.
    private static readonly string[] Texts = ["data", "friendlymessage", "message", "name"];

    public bool Run(ErasureWork work)
    {
        List<Entity> found;
        int deleted;
        do
        {
            if (work.RowsLeft <= 0) return false;
            found = [.. work.System.RetrieveMultiple(Candidates(work)).Entities];
            deleted = 0;
            foreach (var job in found.Where(job => IsAbout(work, job)).Take(work.RowsLeft))
            {
                work.System.Delete(Job, job.Id);
                work.Spend(1);
                deleted++;
            }

            work.Progress.Jobs += deleted;
        }
        while (found.Count == Page && deleted > 0);

        return true;
    }

    private static QueryExpression Candidates(ErasureWork work)
    {
        var query = new QueryExpression(Job) { ColumnSet = new ColumnSet([.. Texts, Regarding]), TopCount = Page };
        query.Criteria.AddCondition("statecode", ConditionOperator.Equal, Completed);
        var about = query.Criteria.AddFilter(LogicalOperator.Or);
        about.AddCondition(Regarding, ConditionOperator.In, work.Persons);
        foreach (var pattern in ScanPattern.Of(work.Identifiers))
            foreach (var text in Texts)
                about.AddCondition(text, ConditionOperator.Like, pattern);
        query.AddOrder("createdon", OrderType.Ascending);
        return query;
    }

    private static bool IsAbout(ErasureWork work, Entity job) =>
        work.IsPerson(job.GetAttributeValue<EntityReference>(Regarding))
        || Texts.Any(text => job.GetAttributeValue<string>(text) is { Length: > 0 } said && ResidualScan.Search(work.Identifiers, said).Any(ResidualScan.IsUnique));
}
