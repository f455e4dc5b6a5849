using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Texts;
using CxCrm.Domain.Voice;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.OneVoice.Disruptions;

/// <summary>
/// What an answer has in common with others: the touchpoint, and the unit where it names one. Hit are those whose answer there is a complaint, a detractor's, dissatisfied or of negative
/// words; next are those who were there or were asked about it and said nothing bad. Three are a pattern (ours).
/// </summary>
internal sealed class Pattern
{
    /// <summary>Days back unless told.</summary>
    public const int UsualDays = 30;

    public const int LongestDays = 365;

    private const int Least = 3;
    private const int MostRows = 1000;
    private const int Dissatisfied = 2;

    private Pattern(EntityReference touchpoint, EntityReference? unit, int days)
    {
        Touchpoint = touchpoint;
        Unit = unit;
        Days = days;
    }

    public EntityReference Touchpoint { get; }

    public EntityReference? Unit { get; }

    public int Days { get; }

    public List<SimilarCustomer> Hit { get; } = [];

    public List<SimilarCustomer> Next { get; } = [];

    public bool IsOne => Hit.Count >= Least;

    public string Selection => SelectionSource.Answered(Touchpoint, Unit, Days);

    /// <summary>The pattern of an answer, its customers looked up with the rights of the service; three calls.</summary>
    /// <returns>Nothing when the answer names no touchpoint.</returns>
    /// <exception cref="UserFault">There is no such answer, as far as may be seen.</exception>
    public static Pattern? Of(IOrganizationService service, Guid feedback, int days, DateTime now)
    {
        var query = new QueryExpression(CxFeedback.LogicalName) { ColumnSet = new ColumnSet(CxFeedback.Columns.TouchpointId, CxFeedback.Columns.UnitId) };
        query.Criteria.AddCondition(CxFeedback.Columns.Id, ConditionOperator.Equal, feedback);
        var row = service.RetrieveMultiple(query).Entities.FirstOrDefault()?.ToEntity<CxFeedback>() ?? throw new UserFault(ErrorCode.FeedbackNotFound);
        if (row.TouchpointId is not { } touchpoint)
            return null;
        var pattern = new Pattern(touchpoint, row.UnitId, days);
        pattern.Read(service, now.AddDays(-days));
        return pattern;
    }

    private void Read(IOrganizationService service, DateTime since)
    {
        var answers = service.RetrieveMultiple(Answers(since)).Entities.Select(row => row.ToEntity<CxFeedback>()).GroupBy(answer => answer.ContactId!.Id).ToList();
        foreach (var contact in answers)
        {
            var bad = contact.FirstOrDefault(IsBad);
            var latest = bad ?? contact.First();
            (bad is null ? Next : Hit).Add(SimilarCustomer.Of(latest.ContactId!, latest.RespondedOn!.Value));
        }

        var known = new HashSet<Guid>(answers.Select(contact => contact.Key));
        foreach (var invitation in service.RetrieveMultiple(Asked(since)).Entities.Select(row => row.ToEntity<CxInvitation>()).Where(asked => known.Add(asked.ContactId!.Id)))
            Next.Add(SimilarCustomer.Of(invitation.ContactId!, invitation.SentOn!.Value));
    }

    private static bool IsBad(CxFeedback answer) =>
        answer.IsComplaint == true || (answer.Nps is { } nps && NetPromoterScore.IsDetractor(nps)) || answer.Csat <= Dissatisfied || answer.Valence == CxValence.Negative;

    private QueryExpression Answers(DateTime since)
    {
        var query = new QueryExpression(CxFeedback.LogicalName)
        {
            ColumnSet = new ColumnSet(
                CxFeedback.Columns.ContactId, CxFeedback.Columns.RespondedOn, CxFeedback.Columns.IsComplaint, CxFeedback.Columns.Nps, CxFeedback.Columns.Csat, CxFeedback.Columns.Valence),
            TopCount = MostRows,
        };
        Narrow(query, CxFeedback.Columns.ContactId, CxFeedback.Columns.TouchpointId, CxFeedback.Columns.UnitId, CxFeedback.Columns.RespondedOn, since);
        return query;
    }

    private QueryExpression Asked(DateTime since)
    {
        var query = new QueryExpression(CxInvitation.LogicalName) { ColumnSet = new ColumnSet(CxInvitation.Columns.ContactId, CxInvitation.Columns.SentOn), TopCount = MostRows };
        Narrow(query, CxInvitation.Columns.ContactId, CxInvitation.Columns.TouchpointId, CxInvitation.Columns.UnitId, CxInvitation.Columns.SentOn, since);
        return query;
    }

    private void Narrow(QueryExpression query, string contact, string touchpoint, string unit, string on, DateTime since)
    {
        query.Criteria.AddCondition(contact, ConditionOperator.NotNull);
        query.Criteria.AddCondition(touchpoint, ConditionOperator.Equal, Touchpoint.Id);
        if (Unit is not null)
            query.Criteria.AddCondition(unit, ConditionOperator.Equal, Unit.Id);
        query.Criteria.AddCondition(on, ConditionOperator.GreaterEqual, since);
        query.AddOrder(on, OrderType.Descending);
    }
}
