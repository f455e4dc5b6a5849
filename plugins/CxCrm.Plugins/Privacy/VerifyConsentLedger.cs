using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Privacy;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy;

/// <summary>Verifies chains of consent events against their heads: one person's, or everybody's in slices of about 5,000 events.</summary>
[CustomApi("cx_VerifyConsentLedger", Binding.Global, Kind.Action, Privilege = "prvWritecx_PrivacyRequest", CallBudget = 12, MaxBytes = 100,
    Description = "Finds every changed, missing, reordered or cut-off event of the consent history.")]
public sealed class VerifyConsentLedger : Api<VerifyConsentLedgerRequest, VerifyConsentLedgerResponse>
{
    private const int SliceSize = 5000;

    protected override VerifyConsentLedgerResponse Run(ApiCall<VerifyConsentLedgerRequest> call) =>
        call.Request.Contact is { } contact ? One(call.System, ConsentSubject.IdOf(contact.Id)) : Slice(call.System, call.Request.Cursor ?? "");

    private static VerifyConsentLedgerResponse One(IOrganizationService system, string subjectId)
    {
        var events = new List<ConsentEvent>();
        var query = Events();
        query.Criteria.AddCondition(CxConsentEvent.Columns.SubjectId, ConditionOperator.Equal, subjectId);
        query.PageInfo = new PagingInfo { Count = SliceSize, PageNumber = 1 };
        EntityCollection page;
        do
        {
            page = system.RetrieveMultiple(query);
            events.AddRange(page.Entities.Select(row => LedgerBook.EventOf(row.ToEntity<CxConsentEvent>())));
            query.PageInfo.PageNumber++;
            query.PageInfo.PagingCookie = page.PagingCookie;
        }
        while (page.MoreRecords);

        var states = StatedConsents.Read(system, new ConditionExpression(CxConsent.Columns.SubjectId, ConditionOperator.Equal, subjectId));
        var findings = Verify(subjectId, events, LedgerBook.Peek(system, subjectId), states);
        return Answer(events.Count, findings, "");
    }

    private static VerifyConsentLedgerResponse Slice(IOrganizationService system, string after)
    {
        var query = Events();
        query.Criteria.AddCondition(CxConsentEvent.Columns.SubjectId, ConditionOperator.GreaterThan, after);
        query.TopCount = SliceSize;
        var events = system.RetrieveMultiple(query).Entities.Select(row => LedgerBook.EventOf(row.ToEntity<CxConsentEvent>())).ToList();
        var isLast = events.Count < SliceSize;

        // The last chain of a full slice may go on in the next one; it is left to it, unless it fills this slice alone.
        var last = events.Count == 0 ? "" : events[events.Count - 1].SubjectId;
        var whole = events.Where(item => isLast || item.SubjectId != last).ToList();
        if (!isLast && whole.Count == 0) return WithCursor(One(system, last), last);

        var end = isLast ? "" : whole[whole.Count - 1].SubjectId;
        var findings = VerifyAll(whole, Heads(system, after, end), StatedConsents.Read(system, Range(CxConsent.Columns.SubjectId, after, end)));
        return Answer(whole.Count, findings, end);
    }

    private static ConditionExpression[] Range(string column, string after, string end)
    {
        var later = new ConditionExpression(column, ConditionOperator.GreaterThan, after);
        return end.Length == 0 ? [later] : [later, new ConditionExpression(column, ConditionOperator.LessEqual, end)];
    }

    private static List<LedgerFinding> VerifyAll(List<ConsentEvent> events, Dictionary<string, LedgerHead> heads, StatedConsents states)
    {
        var findings = new List<LedgerFinding>();
        foreach (var chain in events.GroupBy(item => item.SubjectId, StringComparer.Ordinal))
        {
            heads.TryGetValue(chain.Key, out var head);
            findings.AddRange(Verify(chain.Key, chain, head, states));
            heads.Remove(chain.Key);
        }

        foreach (var head in heads.Values) findings.AddRange(Verify(head.SubjectId, [], head, states));
        foreach (var subjectId in states.Unclaimed) findings.AddRange(Verify(subjectId, [], null, states));
        return findings;
    }

    private static IReadOnlyList<LedgerFinding> Verify(string subjectId, IEnumerable<ConsentEvent> events, LedgerHead? head, StatedConsents states)
    {
        var verifier = new LedgerVerifier(subjectId);
        var stated = new StateVerifier(subjectId);
        foreach (var item in events)
        {
            verifier.Next(item);
            stated.Next(item);
        }

        return [.. verifier.Finish(head), .. stated.Finish(states.Take(subjectId))];
    }

    private static Dictionary<string, LedgerHead> Heads(IOrganizationService system, string after, string end)
    {
        var heads = new Dictionary<string, LedgerHead>(StringComparer.Ordinal);
        var query = new QueryExpression(CxConsentLedger.LogicalName)
        {
            ColumnSet = new ColumnSet(CxConsentLedger.Columns.SubjectId, CxConsentLedger.Columns.HeadSeq, CxConsentLedger.Columns.HeadHash),
            PageInfo = new PagingInfo { Count = SliceSize, PageNumber = 1 },
        };
        foreach (var condition in Range(CxConsentLedger.Columns.SubjectId, after, end)) query.Criteria.AddCondition(condition);
        query.AddOrder(CxConsentLedger.Columns.SubjectId, OrderType.Ascending);
        EntityCollection page;
        do
        {
            page = system.RetrieveMultiple(query);
            foreach (var row in page.Entities)
            {
                var head = LedgerBook.HeadOf(row.ToEntity<CxConsentLedger>());
                heads[head.SubjectId] = head;
            }

            query.PageInfo.PageNumber++;
            query.PageInfo.PagingCookie = page.PagingCookie;
        }
        while (page.MoreRecords);
        return heads;
    }

    private static QueryExpression Events()
    {
        var query = new QueryExpression(CxConsentEvent.LogicalName) { ColumnSet = LedgerBook.EventColumns };
        query.AddOrder(CxConsentEvent.Columns.SubjectId, OrderType.Ascending);
        query.AddOrder(CxConsentEvent.Columns.Seq, OrderType.Ascending);
        return query;
    }

    private static VerifyConsentLedgerResponse WithCursor(VerifyConsentLedgerResponse response, string cursor)
    {
        response.Cursor = cursor;
        response.Done = false;
        return response;
    }

    private static VerifyConsentLedgerResponse Answer(int events, IReadOnlyList<LedgerFinding> findings, string cursor) => new()
    {
        Events = events,
        FindingCount = findings.Count,
        Findings = Json.Of(findings.Select(FindingJson.Of).ToArray()),
        Done = cursor.Length == 0,
        Cursor = cursor,
    };
}
