using System;
using System.Collections.Generic;
using System.Globalization;
using CxCrm.Domain.Privacy;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy;

/// <summary>How far a digest has come: the chains that are folded in, and the last event seen of the one that is not yet.</summary>
internal sealed class AnchorCursor
{
    private const char Separator = '|';

    private AnchorCursor(LedgerDigest digest, LedgerHead? open)
    {
        Digest = digest;
        Open = open;
    }

    public LedgerDigest Digest { get; }

    /// <summary>The chain whose end has not been seen; null at the start.</summary>
    private LedgerHead? Open { get; }

    public string Text => string.Join(
        Separator.ToString(),
        Digest.Value,
        Digest.Heads.ToString(CultureInfo.InvariantCulture),
        Digest.Events.ToString(CultureInfo.InvariantCulture),
        Open!.SubjectId,
        Open.Sequence.ToString(CultureInfo.InvariantCulture),
        Open.Hash);

    /// <exception cref="UserFault">The text is no cursor.</exception>
    public static AnchorCursor Read(string? text)
    {
        if (text is null) return new(LedgerDigest.Empty, null);
        var parts = text.Split(Separator);
        if (parts.Length != 6 || !Number(parts[1], out var heads) || !Number(parts[2], out var events) || !Number(parts[4], out var sequence))
            throw new UserFault(ErrorCode.LedgerCursorUnreadable);
        return new(LedgerDigest.Resume(parts[0], heads, events), new(parts[3], sequence, parts[5]));
    }

    /// <summary>The events that are not counted yet.</summary>
    public FilterExpression After()
    {
        var filter = new FilterExpression(LogicalOperator.Or);
        if (Open is null) return filter;
        filter.AddCondition(CxConsentEvent.Columns.SubjectId, ConditionOperator.GreaterThan, Open.SubjectId);
        var rest = filter.AddFilter(LogicalOperator.And);
        rest.AddCondition(CxConsentEvent.Columns.SubjectId, ConditionOperator.Equal, Open.SubjectId);
        rest.AddCondition(CxConsentEvent.Columns.Seq, ConditionOperator.GreaterThan, Open.Sequence);
        return filter;
    }

    /// <param name="events">The next events by subject and number.</param>
    /// <param name="last">No event follows them.</param>
    public AnchorCursor Fold(IEnumerable<CxConsentEvent> events, bool last)
    {
        var digest = Digest;
        var open = Open;
        foreach (var item in events)
        {
            if (open is not null && open.SubjectId != item.SubjectId) digest = digest.With(open);
            open = new(item.SubjectId ?? "", item.Seq ?? 0, item.Hash ?? "");
        }

        return last && open is not null ? new(digest.With(open), null) : new(digest, open);
    }

    private static bool Number(string text, out int value) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
