using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Voice.Text;

/// <summary>A feedback with the customer's own words in it, and what an analysis needs to know of the customer.</summary>
internal sealed class WrittenFeedback
{
    private const string ContactAlias = "contact";
    private const string AnswerAlias = "answer";

    private WrittenFeedback(CxFeedback feedback, Contact? contact, string words)
    {
        Feedback = feedback;
        Contact = contact;
        Words = words;
    }

    public CxFeedback Feedback { get; }

    /// <summary>The customer; nothing where the answer has no name.</summary>
    public Contact? Contact { get; }

    /// <summary>All own words, an answer a line; empty when there are none, or no longer.</summary>
    public string Words { get; }

    /// <summary>Whether the person's data may only be kept, not used (Art. 18).</summary>
    public bool IsRestricted => Contact?.PrivacyState == ContactPrivacyState.Restricted;

    /// <summary>The feedback with this id, or nothing when it is gone; one call.</summary>
    public static WrittenFeedback? Find(IOrganizationService service, Guid feedback)
    {
        var query = Query(JoinOperator.LeftOuter);
        query.Criteria.AddCondition(CxFeedback.Columns.Id, ConditionOperator.Equal, feedback);
        return Of(service.RetrieveMultiple(query).Entities).FirstOrDefault();
    }

    /// <summary>
    /// Feedback with own words that has not been analysed since a time (UTC), of people who are not restricted, oldest first; one call. Of the last one it may
    /// not have all answers, so that it is left for the next time unless nothing else waits.
    /// </summary>
    public static IReadOnlyList<WrittenFeedback> Waiting(IOrganizationService service, DateTime analysedBefore, int most)
    {
        var query = Query(JoinOperator.Inner);
        query.TopCount = most;
        var analysed = query.Criteria.AddFilter(LogicalOperator.Or);
        analysed.AddCondition(CxFeedback.Columns.AnalysedOn, ConditionOperator.Null);
        analysed.AddCondition(CxFeedback.Columns.AnalysedOn, ConditionOperator.LessThan, analysedBefore);
        var person = query.Criteria.AddFilter(LogicalOperator.Or);
        person.AddCondition(CxFeedback.Columns.ContactId, ConditionOperator.Null);
        person.AddCondition(ContactAlias, Tables.Contact.Columns.PrivacyState, ConditionOperator.Null);
        person.AddCondition(ContactAlias, Tables.Contact.Columns.PrivacyState, ConditionOperator.NotEqual, (int)ContactPrivacyState.Restricted);
        var rows = service.RetrieveMultiple(query).Entities;
        var waiting = Of(rows);
        return rows.Count == most && waiting.Count > 1 ? waiting.Take(waiting.Count - 1).ToList() : waiting;
    }

    private static QueryExpression Query(JoinOperator answers)
    {
        var query = new QueryExpression(CxFeedback.LogicalName)
        {
            ColumnSet = new ColumnSet(
                CxFeedback.Columns.ContactId, CxFeedback.Columns.RespondedOn, CxFeedback.Columns.Language, CxFeedback.Columns.AnalysedOn, CxFeedback.Columns.Valence,
                CxFeedback.Columns.OwnerId),
        };
        var answer = query.AddLink(CxAnswer.LogicalName, CxFeedback.Columns.Id, CxAnswer.Columns.FeedbackId, answers);
        answer.EntityAlias = AnswerAlias;
        answer.Columns = new ColumnSet(CxAnswer.Columns.Id, CxAnswer.Columns.Text);
        answer.LinkCriteria.AddCondition(CxAnswer.Columns.Text, ConditionOperator.NotNull);
        answer.LinkCriteria.AddCondition(CxAnswer.Columns.EmptiedOn, ConditionOperator.Null);
        var contact = query.AddLink(Tables.Contact.LogicalName, CxFeedback.Columns.ContactId, Tables.Contact.Columns.Id, JoinOperator.LeftOuter);
        contact.EntityAlias = ContactAlias;
        contact.Columns = new ColumnSet(
            Tables.Contact.Columns.Id, Tables.Contact.Columns.PrivacyState, Tables.Contact.Columns.LastFeedbackOn, Tables.Contact.Columns.LastEvidenceOn,
            Tables.Contact.Columns.LastNps, Tables.Contact.Columns.LastCsat, Tables.Contact.Columns.LastValence, Tables.Contact.Columns.OpenFollowUps,
            Tables.Contact.Columns.Health, Tables.Contact.Columns.Language, Tables.Contact.Columns.CreatedOn);
        query.AddOrder(CxFeedback.Columns.RespondedOn, OrderType.Ascending);
        query.AddOrder(CxFeedback.Columns.Id, OrderType.Ascending);
        return query;
    }

    private static List<WrittenFeedback> Of(IEnumerable<Entity> rows) => rows
        .GroupBy(row => row.Id)
        .Select(same => new WrittenFeedback(
            same.First().ToEntity<CxFeedback>(),
            LinkedRow.Of<Contact>(same.First(), ContactAlias, Tables.Contact.Columns.Id),
            string.Join("\n", same.Select(row => LinkedRow.Of<CxAnswer>(row, AnswerAlias, CxAnswer.Columns.Id)?.Text))))
        .ToList();
}
