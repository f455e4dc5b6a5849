using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Ambition;
using CxCrm.Domain.Calendar;
using CxCrm.Plugins.Privacy.Restriction;
using CxCrm.Plugins.Status;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Ambition;

/// <summary>The timestamps of records that began in a period; one call for every five thousand rows of a table.</summary>
internal sealed class KpiRecords(IOrganizationService service, DateTime from, DateTime to)
{
    /// <summary>Tables read for one KPI at most.</summary>
    public const int MostTables = 3;

    /// <summary>When follow-ups, and e-mails and calls from customers that want an answer, began and got their first response.</summary>
    public IEnumerable<RecordTime> Responses() =>
        Times(Task.LogicalName, Task.Columns.FollowUpType, Task.Columns.FirstResponseOn)
            .Concat(Times(Email.LogicalName, Email.Columns.AnswerDue, Email.Columns.AnsweredOn))
            .Concat(Times(PhoneCall.LogicalName, PhoneCall.Columns.AnswerDue, PhoneCall.Columns.AnsweredOn));

    /// <summary>When follow-ups began and were closed.</summary>
    public IEnumerable<RecordTime> Handling() => Times(Task.LogicalName, Task.Columns.FollowUpType, Task.Columns.ActualEnd);

    /// <summary>Hours late of each delivery that an answer is about; 0 or less is in time.</summary>
    public IReadOnlyList<decimal> Delays()
    {
        var query = Query(CxFeedback.LogicalName, CxFeedback.Columns.RespondedOn, CxFeedback.Columns.DelayHours);
        query.Criteria.AddCondition(CxFeedback.Columns.DelayHours, ConditionOperator.NotNull);
        RestrictedPeople.LeaveOut(query, CxFeedback.Columns.ContactId);
        return CustomerPeriods.Pages(service, query).Select(row => row.GetAttributeValue<decimal>(CxFeedback.Columns.DelayHours)).ToList();
    }

    private IEnumerable<RecordTime> Times(string table, string mark, string ended)
    {
        const string Began = "createdon";
        var query = Query(table, Began, Began, ended);
        query.Criteria.AddCondition(mark, ConditionOperator.NotNull);
        return CustomerPeriods.Pages(service, query)
            .Select(row => new RecordTime(row.GetAttributeValue<DateTime>(Began), row.GetAttributeValue<DateTime?>(ended)))
            .ToList();
    }

    private QueryExpression Query(string table, string began, params string[] columns)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(columns) };
        query.Criteria.AddCondition(began, ConditionOperator.GreaterEqual, CentralEuropeanTime.ToUtc(from.Date));
        query.Criteria.AddCondition(began, ConditionOperator.LessThan, CentralEuropeanTime.ToUtc(to.Date.AddDays(1)));
        query.AddOrder(began, OrderType.Ascending);
        return query;
    }
}
