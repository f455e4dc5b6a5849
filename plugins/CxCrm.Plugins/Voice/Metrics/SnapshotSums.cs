using System.Collections.Generic;
using CxCrm.Domain.Voice;

namespace CxCrm.Plugins.Voice.Metrics;

/// <summary>What a slice of new rows adds to each snapshot.</summary>
internal sealed class SnapshotSums
{
    /// <summary>The snapshots a slice changes before it ends: each is one write, and a run has two minutes.</summary>
    private const int Enough = 1000;

    private readonly Dictionary<SnapshotKey, MetricTally> sums = [];

    public IReadOnlyDictionary<SnapshotKey, MetricTally> ByKey => sums;

    public bool IsFull => sums.Count >= Enough;

    public void Add(SnapshotKey key, MetricTally tally) => sums[key] = sums.TryGetValue(key, out var before) ? before.Plus(tally) : tally;
}
