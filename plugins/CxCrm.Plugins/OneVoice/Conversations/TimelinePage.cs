using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Calendar;
using CxCrm.Domain.OneVoice;

namespace CxCrm.Plugins.OneVoice.Conversations;

/// <summary>
/// One page of a timeline, by time and then by id. A query can't ask for ids beyond another one, and much may happen within one second (an import, a mailing). So a second that a page begins
/// or ends in is read whole, and its order is made here.
/// </summary>
internal sealed class TimelinePage(TimelineRows rows, int top)
{
    /// <summary>The second it begins in, what is before that, and the second it ends in.</summary>
    public const int CallBudget = 3 * TimelineRows.CallBudget;

    private static readonly TimelineOrder Order = new();

    /// <summary>The entries of the page in their order, more than <c>top</c> when there is another page.</summary>
    /// <param name="before">Only what happened before; now unless told.</param>
    /// <param name="last">The last entry of the page before, in the second of <paramref name="before"/>.</param>
    public IReadOnlyList<TimelineEntry> Read(DateTime? before, TimelinePlace? last)
    {
        var begun = last is null ? [] : rows.Within(last.On).Where(entry => Order.Compare(entry.Place, last) > 0).ToList();
        if (begun.Count <= top)
            begun.AddRange(Whole(last is null ? before : WholeSecond.Of(last.On), top + 1 - begun.Count));
        return [.. begun.OrderBy(entry => entry.Place, Order)];
    }

    /// <summary>At least so many entries where there are so many, and none of a second that was read in part.</summary>
    private List<TimelineEntry> Whole(DateTime? before, int wanted)
    {
        var read = rows.Before(before, top + 1);
        if (read.CutIn is not { } second)
            return read.Entries;
        var whole = read.Entries.Where(entry => entry.Place.On > second).ToList();
        if (whole.Count < wanted)
            whole.AddRange(rows.Within(second));
        return whole;
    }
}
