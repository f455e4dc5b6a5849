using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.OneVoice;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.OneVoice.Answers;

/// <summary>The messages that wait for an answer from us. E-mail and phone call name their columns alike, so that one row stands for both.</summary>
internal sealed class WaitingMessages(PluginCall call)
{
    /// <summary>Messages of one table that one answer can answer.</summary>
    private const int Most = 20;

    private const int SenderMask = 1;
    private const int RecipientMask = 2;

    /// <summary>Stamps what an answer answers, and gives the answer its conversation. Two calls where nobody waits; one more for a reply to an e-mail, one for each message that is answered and one for the answer itself.</summary>
    /// <param name="answer">The e-mail or call that was made.</param>
    /// <param name="conversation">Its conversation, if it has one.</param>
    /// <param name="parent">The e-mail it replies to.</param>
    public void Answer(EntityReference answer, string? conversation, EntityReference? parent)
    {
        var waiting = Of(Email.LogicalName, answer.Id).Concat(Of(PhoneCall.LogicalName, answer.Id)).ToList();
        var replied = parent is null ? null : waiting.Find(message => message.Id == parent.Id) ?? Replied(parent);
        if (replied is { IsWaiting: true } && !waiting.Contains(replied))
            waiting.Add(replied);
        var own = conversation ?? replied?.ConversationId;
        var answered = AnsweredMessages.Of(waiting, own, message => message.ConversationId);
        foreach (var message in answered)
            call.System.Update(new Entity(message.LogicalName, message.Id) { [Email.Columns.AnsweredOn] = call.Now });
        if (conversation is null && (own ?? answered.FirstOrDefault()?.ConversationId) is { } joined)
            call.System.Update(new Entity(answer.LogicalName, answer.Id) { [Email.Columns.ConversationId] = joined });
    }

    /// <summary>What those wait for whom the answer goes to.</summary>
    private IEnumerable<WaitingMessage> Of(string table, Guid answer)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(Email.Columns.Id, Email.Columns.ConversationId, Email.Columns.AnswerDue), TopCount = Most, Distinct = true };
        query.Criteria.AddCondition(Email.Columns.AnswerDue, ConditionOperator.NotNull);
        query.Criteria.AddCondition(Email.Columns.AnsweredOn, ConditionOperator.Null);
        query.AddOrder(Email.Columns.AnswerDue, OrderType.Ascending);
        var from = query.AddLink(ActivityParty.LogicalName, Email.Columns.Id, ActivityParty.Columns.ActivityId);
        from.EntityAlias = "sender";
        from.LinkCriteria.AddCondition(ActivityParty.Columns.ParticipationTypeMask, ConditionOperator.Equal, SenderMask);
        var to = from.AddLink(ActivityParty.LogicalName, ActivityParty.Columns.PartyId, ActivityParty.Columns.PartyId);
        to.EntityAlias = "recipient";
        to.LinkCriteria.AddCondition(ActivityParty.Columns.ActivityId, ConditionOperator.Equal, answer);
        to.LinkCriteria.AddCondition(ActivityParty.Columns.ParticipationTypeMask, ConditionOperator.Equal, RecipientMask);
        return call.System.RetrieveMultiple(query).Entities.Select(row => new WaitingMessage(row, isWaiting: true));
    }

    private WaitingMessage? Replied(EntityReference parent)
    {
        var query = new QueryExpression(Email.LogicalName) { ColumnSet = new ColumnSet(Email.Columns.ConversationId, Email.Columns.AnswerDue, Email.Columns.AnsweredOn) };
        query.Criteria.AddCondition(Email.Columns.Id, ConditionOperator.Equal, parent.Id);
        return call.System.RetrieveMultiple(query).Entities.Select(row =>
            new WaitingMessage(row, row.Contains(Email.Columns.AnswerDue) && !row.Contains(Email.Columns.AnsweredOn))).FirstOrDefault();
    }
}
