using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Privacy.Requests;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk.Query;
using Task = CxCrm.Plugins.Tables.Task;

namespace CxCrm.Plugins.Privacy.Requests;

/// <summary>Open requests: those due soon or late, and those whose clock stands still for the person's answer. The officer who owns one gets a task per step.</summary>
internal sealed class RequestReminders(PluginCall call, int days, bool listOnly)
{
    private const int Most = 500;

    private static readonly object[] Closed =
        [(int)CxPrivacyRequestState.Completed, (int)CxPrivacyRequestState.Refused, (int)CxPrivacyRequestState.Withdrawn];

    public int Reminded { get; private set; }

    /// <summary>One call, and two per reminder.</summary>
    public IEnumerable<PrivacyDeadline> Run() => Open().Select(Line).ToList();

    private IEnumerable<CxPrivacyRequest> Open()
    {
        var query = new QueryExpression(CxPrivacyRequest.LogicalName)
        {
            ColumnSet = new ColumnSet(
                CxPrivacyRequest.Columns.Name, CxPrivacyRequest.Columns.DueOn, CxPrivacyRequest.Columns.FirstMonthEnds, CxPrivacyRequest.Columns.ExtensionToldOn,
                CxPrivacyRequest.Columns.OwnerId, CxPrivacyRequest.Columns.RemindedDays),
            TopCount = Most,
        };
        query.Criteria.AddCondition(CxPrivacyRequest.Columns.State, ConditionOperator.NotIn, Closed);
        var due = query.Criteria.AddFilter(LogicalOperator.Or);
        due.AddCondition(CxPrivacyRequest.Columns.DueOn, ConditionOperator.Null);
        due.AddCondition(CxPrivacyRequest.Columns.DueOn, ConditionOperator.OnOrBefore, RequestCase.LocalDate(call.Now).AddDays(days));
        query.AddOrder(CxPrivacyRequest.Columns.DueOn, OrderType.Ascending);
        return call.System.RetrieveMultiple(query).Entities.Select(row => row.ToEntity<CxPrivacyRequest>());
    }

    private PrivacyDeadline Line(CxPrivacyRequest request)
    {
        var left = request.DueOn is { } due ? (int?)(due.Date - RequestCase.LocalDate(call.Now)).Days : null;
        var step = left is { } some ? ReminderSteps.OfDays(some) : null;
        if (!listOnly && ReminderSteps.IsNew(step, request.RemindedDays)) Remind(request, step!.Value);
        return new()
        {
            Kind = request.DueOn is null ? "identity" : "request",
            Number = request.Name ?? "",
            Id = request.Id.ToString("D"),
            Due = request.DueOn,
            DaysLeft = left,
        };
    }

    // While the request can still be extended, the task says so.
    private void Remind(CxPrivacyRequest request, int step)
    {
        var due = request.DueOn!.Value;
        var key = request.ExtensionToldOn is null && step > 0 ? TextKey.ReminderExtension : TextKey.ReminderRequest;
        call.System.Create(new Task
        {
            Subject = TextCatalog.Text(call.Language, key, request.Name ?? "", LetterDate.Of(due, call.Language)),
            RegardingObjectId = request.ToEntityReference(),
            ScheduledEnd = due,
            OwnerId = request.OwnerId,
        });
        call.System.Update(new CxPrivacyRequest(request.Id) { RemindedDays = step });
        Reminded++;
    }
}
