using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Calendar;
using CxCrm.Domain.OneVoice;
using CxCrm.Plugins.FollowUp;
using CxCrm.Plugins.Privacy;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.OneVoice.Conversations;

/// <summary>Reads the entries of a contact's timeline with the caller's rights: activities about the contact, those that name the contact as a party, and answers.</summary>
internal sealed class TimelineRows(IOrganizationService service, EntityReference contact, string? conversation)
{
    /// <summary>The calls of one reading.</summary>
    public const int CallBudget = 3;

    /// <summary>The most rows Dataverse answers with; so many in one second about one contact are not known to come about.</summary>
    private const int MostInSecond = 5000;

    private const string EmailAlias = "mail";
    private const string CallAlias = "call";
    private const string AnswerOfEmail = "mailanswer";
    private const string AnswerOfCall = "callanswer";

    /// <summary>The latest of each kind, each once.</summary>
    /// <param name="before">Only what happened before; everything unless told.</param>
    /// <param name="most">Rows of each kind.</param>
    public TimelineRead Before(DateTime? before, int most)
    {
        List<TimelineEntry>[] kinds = Kinds(null, before, most);
        var cuts = kinds.Where(kind => kind.Count >= most).Select(kind => WholeSecond.Of(kind.Min(entry => entry.Place.On))).ToList();
        return new TimelineRead(Once(kinds), cuts.Count == 0 ? null : cuts.Max());
    }

    /// <summary>All of the second a moment is in, each once.</summary>
    public IEnumerable<TimelineEntry> Within(DateTime moment)
    {
        var second = WholeSecond.Of(moment);
        return Once(Kinds(second, second.AddSeconds(1), MostInSecond));
    }

    private static List<TimelineEntry> Once(IEnumerable<List<TimelineEntry>> kinds) => [.. kinds.SelectMany(kind => kind).GroupBy(entry => entry.Place.Id).Select(same => same.First())];

    private List<TimelineEntry>[] Kinds(DateTime? from, DateTime? before, int most) =>
    [
        Read(Narrowed(About(), ActivityPointer.Columns.CreatedOn, from, before, most), Entry),
        Read(Narrowed(Party(), ActivityPointer.Columns.CreatedOn, from, before, most), Entry),
        Read(Narrowed(Answers(), CxFeedback.Columns.RespondedOn, from, before, most), row => Answer(row.ToEntity<CxFeedback>())),
    ];

    private List<TimelineEntry> Read(QueryExpression query, Func<Entity, TimelineEntry> entry) => [.. service.RetrieveMultiple(query).Entities.Select(entry)];

    private static QueryExpression Narrowed(QueryExpression query, string on, DateTime? from, DateTime? before, int most)
    {
        query.TopCount = most;
        if (from is { } first)
            query.Criteria.AddCondition(on, ConditionOperator.GreaterEqual, first);
        if (before is { } moment)
            query.Criteria.AddCondition(on, ConditionOperator.LessThan, moment);
        query.AddOrder(on, OrderType.Descending);
        return query;
    }

    private QueryExpression About()
    {
        var query = ActivityQuery();
        query.Criteria.AddCondition(ActivityPointer.Columns.RegardingObjectId, ConditionOperator.Equal, contact.Id);
        return query;
    }

    private QueryExpression Party()
    {
        var query = ActivityQuery();
        query.Distinct = true;
        var party = query.AddLink(ActivityParty.LogicalName, ActivityPointer.Columns.ActivityId, ActivityParty.Columns.ActivityId);
        party.LinkCriteria.AddCondition(ActivityParty.Columns.PartyId, ConditionOperator.Equal, contact.Id);
        return query;
    }

    private QueryExpression ActivityQuery()
    {
        var query = new QueryExpression(ActivityPointer.LogicalName)
        {
            ColumnSet = new ColumnSet(
                ActivityPointer.Columns.ActivityId, ActivityPointer.Columns.ActivityTypeCode, ActivityPointer.Columns.Subject, ActivityPointer.Columns.CreatedOn, ActivityPointer.Columns.OwnerId, ActivityPointer.Columns.StateCode),
        };
        AddChannel(query, Email.LogicalName, EmailAlias, AnswerOfEmail);
        AddChannel(query, PhoneCall.LogicalName, CallAlias, AnswerOfCall);
        if (conversation is null)
            return query;
        var either = query.Criteria.AddFilter(LogicalOperator.Or);
        either.AddCondition(EmailAlias, Email.Columns.ConversationId, ConditionOperator.Equal, conversation);
        either.AddCondition(CallAlias, PhoneCall.Columns.ConversationId, ConditionOperator.Equal, conversation);
        return query;
    }

    /// <summary>What only the e-mail or call itself holds: direction, conversation and the answer that was given. Both name these columns alike.</summary>
    private static void AddChannel(QueryExpression query, string table, string alias, string answerAlias)
    {
        var own = query.AddLink(table, ActivityPointer.Columns.ActivityId, Email.Columns.Id, JoinOperator.LeftOuter);
        own.EntityAlias = alias;
        own.Columns = new ColumnSet(Email.Columns.DirectionCode, Email.Columns.ConversationId);
        var answer = own.AddLink(CxKnowledgeAnswer.LogicalName, Email.Columns.KnowledgeAnswerId, CxKnowledgeAnswer.Columns.Id, JoinOperator.LeftOuter);
        answer.EntityAlias = answerAlias;
        answer.Columns = new ColumnSet(CxKnowledgeAnswer.Columns.Code);
    }

    private static TimelineEntry Entry(Entity found)
    {
        var row = found.ToEntity<ActivityPointer>();
        var alias = row.ActivityTypeCode == PhoneCall.LogicalName ? CallAlias : EmailAlias;
        return new TimelineEntry
        {
            Id = row.Id.ToString("D"),
            Table = row.ActivityTypeCode ?? "",
            Channel = ChannelOf(row.ActivityTypeCode),
            On = GetCustomerPanel.Iso(row.CreatedOn)!,
            Direction = Aliased(found, alias, Email.Columns.DirectionCode) is bool isOutgoing ? isOutgoing ? "out" : "in" : null,
            Title = row.Subject ?? "",
            Owner = row.OwnerId?.Name,
            IsOpen = row.StateCode?.Value == 0,
            Conversation = Aliased(found, alias, Email.Columns.ConversationId) as string,
            Answer = Aliased(found, alias == CallAlias ? AnswerOfCall : AnswerOfEmail, CxKnowledgeAnswer.Columns.Code) as string,
            Place = new(row.CreatedOn!.Value, row.Id),
        };
    }

    private static object? Aliased(Entity row, string alias, string column) => row.GetAttributeValue<AliasedValue>(alias + "." + column)?.Value;

    private static string ChannelOf(string? table) => table switch
    {
        PhoneCall.LogicalName => "phone",
        "letter" or "fax" => "post",
        "appointment" => "inPerson",
        null => "",
        _ => table,
    };

    private QueryExpression Answers()
    {
        var query = new QueryExpression(CxFeedback.LogicalName)
        {
            ColumnSet = new ColumnSet(
                CxFeedback.Columns.Name, CxFeedback.Columns.Channel, CxFeedback.Columns.RespondedOn, CxFeedback.Columns.OwnerId, CxFeedback.Columns.Status,
                CxFeedback.Columns.ConversationId, CxFeedback.Columns.Nps),
        };
        query.Criteria.AddCondition(CxFeedback.Columns.ContactId, ConditionOperator.Equal, contact.Id);
        if (conversation is not null)
            query.Criteria.AddCondition(CxFeedback.Columns.ConversationId, ConditionOperator.Equal, conversation);
        return query;
    }

    private static TimelineEntry Answer(CxFeedback row) => new()
    {
        Id = row.Id.ToString("D"),
        Table = CxFeedback.LogicalName,
        Channel = row.Channel is { } channel ? ChannelCode.Of(channel) : "",
        On = GetCustomerPanel.Iso(row.RespondedOn)!,
        Direction = "in",
        Title = row.Name ?? "",
        Owner = row.OwnerId?.Name,
        IsOpen = row.Status == CxFeedbackStatus.InFollowUp,
        Conversation = row.ConversationId,
        Nps = row.Nps,
        Place = new(row.RespondedOn!.Value, row.Id),
    };
}
