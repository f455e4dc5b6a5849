using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CxCrm.Domain.Privacy;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy;

/// <summary>
/// The digest of all heads as they stood at a moment, to be kept outside. It is computed from the events, not from the head rows: whoever cuts off the end of a chain together
/// with its head, or removes a chain altogether, changes it for ever. Any earlier moment can be asked for again. Reads only.
/// </summary>
[CustomApi("cx_AnchorConsentLedger", Binding.Global, Kind.Action, Privilege = "prvReadcx_ConsentLedger", CallBudget = 2, MaxBytes = 400,
    Description = "Digest of all consent histories as of a moment, in slices, to be kept outside the system and compared later.")]
public sealed class AnchorConsentLedger : Api<AnchorConsentLedgerRequest, AnchorConsentLedgerResponse>
{
    private const int SliceSize = 5000;

    // An event that is being written now may still commit with an earlier time.
    private static readonly TimeSpan Settled = TimeSpan.FromMinutes(5);

    protected override AnchorConsentLedgerResponse Run(ApiCall<AnchorConsentLedgerRequest> call)
    {
        var asOf = DateTime.SpecifyKind(call.Request.AsOf ?? call.Now.Date, DateTimeKind.Utc);
        if (asOf > call.Now - Settled) throw new UserFault(ErrorCode.AnchorTooEarly, asOf.ToString("u", CultureInfo.InvariantCulture));
        var cursor = AnchorCursor.Read(call.Request.Cursor);
        var events = call.System.RetrieveMultiple(Query(asOf, cursor)).Entities.Select(row => row.ToEntity<CxConsentEvent>()).ToList();
        var done = events.Count < SliceSize;
        var next = cursor.Fold(events, done);
        return new()
        {
            AsOf = asOf,
            Heads = next.Digest.Heads,
            Events = (int)next.Digest.Events,
            Digest = next.Digest.Value,
            Matches = done && string.Equals(next.Digest.Value, call.Request.Digest, StringComparison.OrdinalIgnoreCase),
            Done = done,
            Cursor = done ? "" : next.Text,
        };
    }

    private static QueryExpression Query(DateTime asOf, AnchorCursor cursor)
    {
        var query = new QueryExpression(CxConsentEvent.LogicalName)
        {
            ColumnSet = new ColumnSet(CxConsentEvent.Columns.SubjectId, CxConsentEvent.Columns.Seq, CxConsentEvent.Columns.Hash),
            TopCount = SliceSize,
        };
        query.Criteria.AddCondition("createdon", ConditionOperator.LessThan, asOf);
        query.Criteria.AddFilter(cursor.After());
        query.AddOrder(CxConsentEvent.Columns.SubjectId, OrderType.Ascending);
        query.AddOrder(CxConsentEvent.Columns.Seq, OrderType.Ascending);
        return query;
    }
}
