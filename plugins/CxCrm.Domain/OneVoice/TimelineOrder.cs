using System;
using System.Collections.Generic;

namespace CxCrm.Domain.OneVoice;

/// <summary>
/// The order of a timeline: latest first; what happened at the same time by id. It asks nothing of who reads, so that what two readers both see stands in the same order
/// for both.
/// </summary>
public sealed class TimelineOrder : IComparer<TimelinePlace>
{
    public int Compare(TimelinePlace? first, TimelinePlace? second)
    {
        if (first is null || second is null)
            return Comparer<bool>.Default.Compare(second is null, first is null);
        var byTime = second.On.CompareTo(first.On);
        return byTime != 0 ? byTime : string.CompareOrdinal(first.Id.ToString("D"), second.Id.ToString("D"));
    }
}
