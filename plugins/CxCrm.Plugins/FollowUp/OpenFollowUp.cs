using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Plugins.Tables;
using CxCrm.Plugins.Voice;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.FollowUp;

/// <summary>The one open follow-up of a customer.</summary>
internal static class OpenFollowUp
{
    /// <summary>The oldest open one, or nothing; one call.</summary>
    public static Task? Of(IOrganizationService service, EntityReference customer)
    {
        var query = new QueryExpression(Task.LogicalName)
        {
            ColumnSet = new ColumnSet(Task.Columns.Description, Task.Columns.OwnerId, Task.Columns.Severity, Task.Columns.FollowUpType),
            TopCount = 1,
        };
        FollowUpTask.WhereOpenFor(query.Criteria, customer);
        query.AddOrder(Task.Columns.CreatedOn, OrderType.Ascending);
        return service.RetrieveMultiple(query).Entities.FirstOrDefault()?.ToEntity<Task>();
    }

    /// <summary>The update that adds a later cause: one line, and the graver of severities and types. The deadline stays.</summary>
    public static Task WithCause(Task open, IReadOnlyList<FiredRule> fired, string line)
    {
        var severity = (CxSeverity)Math.Max((int)(open.Severity ?? CxSeverity.Low), fired.Max(rule => (int)(rule.Rule.Severity ?? CxSeverity.Low)));
        var update = new Task(open.Id)
        {
            Description = FollowUpTask.WithLine(open.Description, line),
            Severity = severity,
            PriorityCode = FollowUpTask.Priority(severity),
        };
        if (open.FollowUpType != CxFollowUpType.Recovery && fired.Any(rule => rule.IsRecovery))
            update.FollowUpType = CxFollowUpType.Recovery;
        return update;
    }
}
