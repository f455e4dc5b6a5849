using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Plugins.FollowUp;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Json = CxCrm.Plugins.Pipeline.Json;

namespace CxCrm.Plugins.OneVoice.Answers;

/// <summary>Everybody who waits for an answer, and everything that waits behind the counter, on one list with one clock, as far as the caller may see it.</summary>
[CustomApi("cx_GetUnanswered", Binding.Global, Kind.Action, Privilege = "prvReadcx_Feedback", CallBudget = 3, MaxBytes = 1000,
    Description = "E-mails, calls and back-office tasks that wait, with their clocks, as one JSON document; and how many are late.")]
public sealed class GetUnanswered : Api<GetUnansweredRequest, GetUnansweredResponse>
{
    private const int Most = 500;
    private const string BackOfficeKind = "backOffice";

    protected override GetUnansweredResponse Run(ApiCall<GetUnansweredRequest> call)
    {
        var emails = Read(call, Messages(call, Email.LogicalName, Email.Columns.From, Email.Columns.Sender));
        var phoneCalls = Read(call, Messages(call, PhoneCall.LogicalName, PhoneCall.Columns.From, PhoneCall.Columns.PhoneNumber));
        var tasks = Read(call, BackOffice(call));
        var waiting = emails.Take(Most).Select(row => Message(row, Email.Columns.Sender, call.Now))
            .Concat(phoneCalls.Take(Most).Select(row => Message(row, PhoneCall.Columns.PhoneNumber, call.Now)))
            .Concat(tasks.Take(Most).Select(row => OfTask(row.ToEntity<Task>(), call.Now)))
            .OrderBy(entry => entry.MinutesLeft).ThenBy(entry => entry.Id, StringComparer.Ordinal)
            .ToList();
        var list = new UnansweredList { AsOf = GetCustomerPanel.Iso(call.Now)!, Waiting = waiting, More = new[] { emails, phoneCalls, tasks }.Any(rows => rows.Count > Most) };
        return new GetUnansweredResponse
        {
            UnansweredJson = Json.Of(list),
            Waiting = waiting.Count,
            Late = waiting.Count(entry => entry.IsLate),
            LateBackOffice = waiting.Count(entry => entry is { IsLate: true, Kind: BackOfficeKind }),
        };
    }

    private static List<Entity> Read(ApiCall<GetUnansweredRequest> call, QueryExpression query) => [.. call.Service.RetrieveMultiple(query).Entities];

    private static QueryExpression Messages(ApiCall<GetUnansweredRequest> call, string table, string from, string address)
    {
        var query = Query(call, table, Email.Columns.AnswerDue);
        query.ColumnSet.AddColumns(from, address, Email.Columns.ConversationId);
        query.Criteria.AddCondition(Email.Columns.AnsweredOn, ConditionOperator.Null);
        return query;
    }

    private static QueryExpression BackOffice(ApiCall<GetUnansweredRequest> call)
    {
        var query = Query(call, Task.LogicalName, Task.Columns.SlaDue);
        query.Criteria.AddCondition(Task.Columns.BackOffice, ConditionOperator.Equal, true);
        query.Criteria.AddCondition(Task.Columns.StateCode, ConditionOperator.Equal, 0);
        return query;
    }

    private static QueryExpression Query(ApiCall<GetUnansweredRequest> call, string table, string due)
    {
        var query = new QueryExpression(table)
        {
            ColumnSet = new ColumnSet(Task.Columns.Subject, Task.Columns.RegardingObjectId, Task.Columns.OwnerId, Task.Columns.EscalationLevel, due),
            TopCount = Most + 1,
        };
        query.Criteria.AddCondition(due, ConditionOperator.NotNull);
        if (call.Request.LateOnly)
            query.Criteria.AddCondition(due, ConditionOperator.LessThan, call.Now);
        if (call.Request.Owner is { } owner)
            query.Criteria.AddCondition(Task.Columns.OwnerId, ConditionOperator.Equal, owner.Id);
        query.AddOrder(due, OrderType.Ascending);
        return query;
    }

    private static Unanswered Message(Entity row, string address, DateTime now)
    {
        var sender = MessageSender.Of(
            row.GetAttributeValue<EntityCollection>(Email.Columns.From), row.GetAttributeValue<EntityReference>(Email.Columns.RegardingObjectId), row.GetAttributeValue<string>(address));
        var entry = Entry(row, row.GetAttributeValue<DateTime>(Email.Columns.AnswerDue), now);
        entry.From = sender?.Record?.Name ?? sender?.Address ?? "";
        entry.Kind = sender?.Kind ?? "unknown";
        entry.Conversation = row.GetAttributeValue<string>(Email.Columns.ConversationId);
        return entry;
    }

    private static Unanswered OfTask(Task row, DateTime now)
    {
        var entry = Entry(row, row.SlaDue!.Value, now);
        entry.From = row.RegardingObjectId?.Name ?? "";
        entry.Kind = BackOfficeKind;
        return entry;
    }

    private static Unanswered Entry(Entity row, DateTime due, DateTime now) => new()
    {
        Id = row.Id.ToString("D"),
        Table = row.LogicalName,
        Subject = row.GetAttributeValue<string>(Task.Columns.Subject) ?? "",
        DueOn = GetCustomerPanel.Iso(due)!,
        IsLate = due < now,
        MinutesLeft = (long)Math.Floor((due - now).TotalMinutes),
        EscalationLevel = row.GetAttributeValue<int>(Task.Columns.EscalationLevel),
        Owner = row.GetAttributeValue<EntityReference>(Task.Columns.OwnerId)?.Name ?? "",
    };
}
