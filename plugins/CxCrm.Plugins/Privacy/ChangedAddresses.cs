using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Calendar;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy;

/// <summary>
/// Contacts by the moment in which an address changed, in whole seconds. A contact becomes visible when its transaction ends, which may be two minutes after that moment; younger ones wait, so that
/// none is passed over.
/// </summary>
internal sealed class ChangedAddresses(PluginCall call)
{
    private const int Slice = 500;

    private static readonly TimeSpan Settled = TimeSpan.FromMinutes(3);

    private readonly DateTime until = WholeSecond.Of(call.Now - Settled);

    /// <summary>The last second of which every change is visible, UTC.</summary>
    public DateTime LastSettled => until.AddSeconds(-1);

    /// <summary>The next ones; a second in which more changed than a slice holds is read to its end. One call, two where a slice is not enough, more only for such a second.</summary>
    public AddressSlice After(DateTime? compared)
    {
        var query = Between(compared?.AddSeconds(1), until);
        query.TopCount = Slice + 1;
        IReadOnlyList<Entity> waiting = call.System.RetrieveMultiple(query).Entities;
        if (waiting.Count <= Slice) return new(waiting, LastSettled, IsLast: true);
        var last = SecondOf(waiting[waiting.Count - 1]);
        return SecondOf(waiting[0]) == last
            ? new([.. QueryPages.Rows(call.System, Between(last, last.AddSeconds(1)))], last, IsLast: false)
            : new([.. waiting.Where(row => SecondOf(row) != last)], last.AddSeconds(-1), IsLast: false);
    }

    private static QueryExpression Between(DateTime? from, DateTime to)
    {
        var query = new QueryExpression(Contact.LogicalName) { ColumnSet = new ColumnSet([.. PersonAddresses.All, Contact.Columns.AddressChangedOn, Contact.Columns.SuppressedUntil]) };
        if (from is { } start) query.Criteria.AddCondition(Contact.Columns.AddressChangedOn, ConditionOperator.GreaterEqual, start);
        query.Criteria.AddCondition(Contact.Columns.AddressChangedOn, ConditionOperator.LessThan, to);
        query.AddOrder(Contact.Columns.AddressChangedOn, OrderType.Ascending);
        return query;
    }

    private static DateTime SecondOf(Entity row) => WholeSecond.Of(row.GetAttributeValue<DateTime>(Contact.Columns.AddressChangedOn));
}
