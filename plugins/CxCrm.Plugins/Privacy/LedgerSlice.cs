using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CxCrm.Domain.Privacy;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy;

/// <summary>
/// Some subjects with their heads, events and states, verified together. Slices go by the heads' row versions, so that a chain that grows meanwhile comes once more and none is left
/// out; heads say how many events they stand for, and these are found by the key of subject and number. What has no head is looked for when all heads are done.
/// </summary>
internal sealed class LedgerSlice
{
    private const int MostEvents = 5000;
    private const int MostHeads = 1000;

    private LedgerSlice(int events, IReadOnlyList<LedgerFinding> findings, string cursor)
    {
        Events = events;
        Findings = findings;
        Cursor = cursor;
    }

    public int Events { get; }

    public IReadOnlyList<LedgerFinding> Findings { get; }

    /// <summary>The row version of the slice's last head; empty when nothing follows.</summary>
    public string Cursor { get; }

    /// <summary>One subject whole. Three calls for up to 5,000 events.</summary>
    public static LedgerSlice One(IOrganizationService system, string subjectId) =>
        Verify(system, [LedgerBook.Peek(system, subjectId) ?? LedgerHead.Empty(subjectId)], "");

    /// <summary>What comes after a cursor among a share of the subjects; the first slice for none. Three calls, five for the last slice.</summary>
    /// <exception cref="UserFault">The text is no cursor.</exception>
    public static LedgerSlice Next(IOrganizationService system, SubjectShare share, string? cursor)
    {
        var rows = Heads(system, share, VersionOf(cursor));
        if (rows.Count == 0) return Orphans(system, share);
        var heads = Cut([.. rows.Select(row => LedgerBook.HeadOf(row.ToEntity<CxConsentLedger>()))]);
        var isLast = heads.Count == rows.Count && rows.Count < MostHeads;
        var slice = Verify(system, heads, rows[heads.Count - 1].GetAttributeValue<long>(TableInfo.RowVersion).ToString(CultureInfo.InvariantCulture));
        return isLast ? slice.With(Orphans(system, share)) : slice;
    }

    private static long VersionOf(string? cursor)
    {
        if (string.IsNullOrEmpty(cursor)) return 0;
        return long.TryParse(cursor, NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : throw new UserFault(ErrorCode.LedgerCursorUnreadable);
    }

    private static LedgerSlice Verify(IOrganizationService system, List<LedgerHead> heads, string cursor)
    {
        var subjects = heads.ConvertAll(head => head.SubjectId);
        var events = LedgerEvents.Of(system, subjects);
        var states = StatedConsents.Of(system, subjects);

        // As the database compares: an event whose subject differs in case alone belongs to the chain it pretends to.
        var chains = events.ToLookup(item => item.SubjectId, StringComparer.OrdinalIgnoreCase);
        using var hash = new LedgerHash();
        return new(events.Count, [.. heads.SelectMany(head => Verify(hash, head.SubjectId, chains[head.SubjectId], head, states))], cursor);
    }

    // Events and states that no head stands for: each of their subjects is a finding.
    private static LedgerSlice Orphans(IOrganizationService system, SubjectShare share)
    {
        var events = LedgerEvents.Orphaned(system, share);
        var states = StatedConsents.Orphaned(system, share);
        using var hash = new LedgerHash();
        var findings = events.GroupBy(item => item.SubjectId, StringComparer.OrdinalIgnoreCase).SelectMany(chain => Verify(hash, chain.Key, chain, null, states)).ToList();
        findings.AddRange(states.Unclaimed.SelectMany(subjectId => Verify(hash, subjectId, [], null, states)));
        return new(events.Count, findings, "");
    }

    private static IEnumerable<LedgerFinding> Verify(LedgerHash hash, string subjectId, IEnumerable<ConsentEvent> events, LedgerHead? head, StatedConsents states)
    {
        var verifier = new LedgerVerifier(subjectId, hash);
        var stated = new StateVerifier(subjectId);
        foreach (var item in events)
        {
            verifier.Next(item);
            stated.Next(item);
        }

        return [.. verifier.Finish(head), .. stated.Finish(states.Take(subjectId))];
    }

    // At least one; a head that lies about its number makes the slice longer, not wrong.
    private static List<LedgerHead> Cut(List<LedgerHead> heads)
    {
        var events = 0L;
        return [.. heads.TakeWhile((head, index) => (events += Math.Max(head.Sequence, 0)) <= MostEvents || index == 0)];
    }

    private static DataCollection<Entity> Heads(IOrganizationService system, SubjectShare share, long after)
    {
        var query = new QueryExpression(CxConsentLedger.LogicalName)
        {
            ColumnSet = new ColumnSet(CxConsentLedger.Columns.SubjectId, CxConsentLedger.Columns.HeadSeq, CxConsentLedger.Columns.HeadHash, TableInfo.RowVersion),
            TopCount = MostHeads,
        };
        query.Criteria.AddCondition(TableInfo.RowVersion, ConditionOperator.GreaterThan, after);
        share.Narrow(query.Criteria, CxConsentLedger.Columns.SubjectId);
        query.AddOrder(TableInfo.RowVersion, OrderType.Ascending);
        return system.RetrieveMultiple(query).Entities;
    }

    private LedgerSlice With(LedgerSlice last) => new(Events + last.Events, [.. Findings, .. last.Findings], "");
}
