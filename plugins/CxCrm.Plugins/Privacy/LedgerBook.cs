using System;
using System.Globalization;
using CxCrm.Domain.Privacy;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy;

/// <summary>
/// One subject's chain in the tables. <see cref="Open"/> updates the head row before it reads it: the update takes the row's lock, so of two appends at once the second
/// waits and then sees the first one's head. The key of subject and number backs it up.
/// </summary>
internal sealed class LedgerBook
{
    private readonly IOrganizationService system;
    private readonly Guid headId;

    private LedgerBook(IOrganizationService system, Guid headId, LedgerHead head)
    {
        this.system = system;
        this.headId = headId;
        Head = head;
    }

    public LedgerHead Head { get; private set; }

    /// <summary>Locks the chain for this transaction; makes its head when the subject has none. At most three calls.</summary>
    public static LedgerBook Open(PluginCall call, string subjectId)
    {
        SystemWrite.Begin(call, CxConsentLedger.LogicalName);
        SystemWrite.Begin(call, CxConsentEvent.LogicalName);
        if (Find(call.System, subjectId) is not { } row)
        {
            var fresh = new CxConsentLedger { SubjectId = subjectId, HeadSeq = 0, HeadHash = LedgerText.Genesis };
            return new(call.System, call.System.Create(fresh), LedgerHead.Empty(subjectId));
        }

        call.System.Update(new CxConsentLedger(row.Id) { SubjectId = subjectId });
        return new(call.System, row.Id, HeadOf(Find(call.System, subjectId)!));
    }

    /// <summary>The head as it stands, without a lock; null when the subject has no chain. One call.</summary>
    public static LedgerHead? Peek(IOrganizationService system, string subjectId) => Find(system, subjectId) is { } row ? HeadOf(row) : null;

    /// <summary>Adds the event and moves the head. Two calls.</summary>
    public ConsentEvent Append(ConsentEvent draft)
    {
        var item = ConsentLedger.Append(Head, draft);
        system.Create(Row(item));
        Head = ConsentLedger.HeadAfter(item);
        system.Update(new CxConsentLedger(headId) { HeadSeq = Head.Sequence, HeadHash = Head.Hash });
        return item;
    }

    /// <summary>The event that a row holds.</summary>
    public static ConsentEvent EventOf(CxConsentEvent row) => new()
    {
        SubjectId = row.SubjectId ?? "",
        Sequence = row.Seq ?? 0,
        Kind = KindOf(row),
        Purpose = row.PurposeCode ?? "",
        Channel = row.Channel is { } channel ? ChannelCode.Of(channel) : "",
        TextVersion = row.TextVersion?.ToString(CultureInfo.InvariantCulture) ?? "",
        Source = row.Source ?? "",
        OccurredOn = DateTime.SpecifyKind(row.OccurredOn ?? default, DateTimeKind.Utc),
        Actor = row.Actor ?? "",
        PersonalPart = row.PersonalPart ?? "",
        Salt = row.Salt ?? "",
        PersonalDigest = row.PersonalDigest ?? "",
        PreviousHash = row.PreviousHash ?? "",
        Hash = row.Hash ?? "",
    };

    // An event that was deactivated is none that was recorded.
    private static ConsentEventKind KindOf(CxConsentEvent row) =>
        row.Event is { } kind && row.StateCode == CxConsentEventStateCode.Active ? EventChoice.Of(kind) : ConsentEventKind.Unknown;

    /// <summary>The columns <see cref="EventOf"/> reads.</summary>
    public static ColumnSet EventColumns => new(
        CxConsentEvent.Columns.SubjectId,
        CxConsentEvent.Columns.Seq,
        CxConsentEvent.Columns.Event,
        CxConsentEvent.Columns.PurposeCode,
        CxConsentEvent.Columns.Channel,
        CxConsentEvent.Columns.TextVersion,
        CxConsentEvent.Columns.Source,
        CxConsentEvent.Columns.OccurredOn,
        CxConsentEvent.Columns.Actor,
        CxConsentEvent.Columns.PersonalPart,
        CxConsentEvent.Columns.Salt,
        CxConsentEvent.Columns.PersonalDigest,
        CxConsentEvent.Columns.PreviousHash,
        CxConsentEvent.Columns.Hash,
        CxConsentEvent.Columns.StateCode);

    public static LedgerHead HeadOf(CxConsentLedger row) => new(row.SubjectId ?? "", row.HeadSeq ?? 0, row.HeadHash ?? LedgerText.Genesis);

    private static CxConsentEvent Row(ConsentEvent item) => new()
    {
        SubjectId = item.SubjectId,
        Seq = item.Sequence,
        Event = EventChoice.Of(item.Kind),
        PurposeCode = item.Purpose,
        Channel = item.Channel.Length == 0 ? null : ChannelCode.Parse(item.Channel),
        TextVersion = item.TextVersion.Length == 0 ? null : int.Parse(item.TextVersion, CultureInfo.InvariantCulture),
        Source = item.Source,
        OccurredOn = item.OccurredOn,
        Actor = item.Actor,
        PersonalPart = item.PersonalPart,
        Salt = item.Salt,
        PersonalDigest = item.PersonalDigest,
        PreviousHash = item.PreviousHash,
        Hash = item.Hash,
    };

    private static CxConsentLedger? Find(IOrganizationService system, string subjectId)
    {
        var query = new QueryExpression(CxConsentLedger.LogicalName)
        {
            ColumnSet = new ColumnSet(CxConsentLedger.Columns.SubjectId, CxConsentLedger.Columns.HeadSeq, CxConsentLedger.Columns.HeadHash),
            TopCount = 1,
        };
        query.Criteria.AddCondition(CxConsentLedger.Columns.SubjectId, ConditionOperator.Equal, subjectId);
        var rows = system.RetrieveMultiple(query).Entities;
        return rows.Count == 0 ? null : rows[0].ToEntity<CxConsentLedger>();
    }
}
