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
        var page = 1;
        while (work.RowsLeft > 0)
        {
            var found = work.System.RetrieveMultiple(Candidates(work, page));
            var deleted = Delete(work, found.Entities.Where(job => IsAbout(work, job)).Take(work.RowsLeft));
            work.Spend(1);
            if (deleted == 0 && !found.MoreRecords) return true;
            // What is deleted makes the next rows move up; a page of other people's jobs is passed over.
            if (deleted == 0) page++;
        }

        return false;
    }

    private static int Delete(ErasureWork work, IEnumerable<Entity> jobs)
    {
        var deleted = 0;
        foreach (var job in jobs.ToList())
        {
            work.System.Delete(Job, job.Id);
            work.Spend(1);
            deleted++;
        }

        work.Progress.Jobs += deleted;
        return deleted;
    }

    private static QueryExpression Candidates(ErasureWork work, int page)
    {
        var query = new QueryExpression(Job) { ColumnSet = new ColumnSet([.. Texts, Regarding]), PageInfo = new PagingInfo { PageNumber = page, Count = Page } };
        query.Criteria.AddCondition("statecode", ConditionOperator.Equal, Completed);
        var about = query.Criteria.AddFilter(LogicalOperator.Or);
        about.AddCondition(Regarding, ConditionOperator.In, work.Persons);
        foreach (var pattern in ScanPattern.OfUnique(work.Identifiers))
            foreach (var text in Texts)
                about.AddCondition(text, ConditionOperator.Like, pattern);
        query.AddOrder("createdon", OrderType.Ascending);
        query.AddOrder("asyncoperationid", OrderType.Ascending);
        return query;
    }

    private static bool IsAbout(ErasureWork work, Entity job) =>
        work.IsPerson(job.GetAttributeValue<EntityReference>(Regarding))
        || Texts.Any(text => job.GetAttributeValue<string>(text) is { Length: > 0 } said && ResidualScan.Search(work.Identifiers, said).Any(ResidualScan.IsUnique));
}
