using System;
using System.Collections.Generic;
using System.Linq;

namespace CxCrm.Domain.Toolbox;

/// <summary>One line of the list of differences between the present and the future process.</summary>
/// <param name="Kind">Added, removed or changed.</param>
/// <param name="Point">The touchpoint: the future one, or the present one when it goes.</param>
/// <param name="Changed">Names of what changed; empty unless changed.</param>
public sealed record JourneyDifference(DifferenceKind Kind, JourneyPoint Point, IReadOnlyList<string> Changed)
{
    /// <summary>The differences: future touchpoints in their order, then what goes. A future touchpoint belongs to the one it names, else to the present one of the same name.</summary>
    public static IReadOnlyList<JourneyDifference> Between(IReadOnlyList<JourneyPoint> asIs, IReadOnlyList<JourneyPoint> toBe)
    {
        var left = asIs.ToList();
        var lines = new List<JourneyDifference>();
        foreach (var future in toBe)
        {
            var present = left.Find(point => point.Id == future.Replaces)
                ?? left.Find(point => future.Replaces is null && string.Equals(point.Name, future.Name, StringComparison.OrdinalIgnoreCase));
            if (present is null)
            {
                lines.Add(new JourneyDifference(DifferenceKind.Added, future, []));
                continue;
            }

            left.Remove(present);
            var changed = ChangesOf(present, future);
            if (changed.Count > 0)
                lines.Add(new JourneyDifference(DifferenceKind.Changed, future, changed));
        }

        lines.AddRange(left.Select(present => new JourneyDifference(DifferenceKind.Removed, present, [])));
        return lines;
    }

    private static List<string> ChangesOf(JourneyPoint present, JourneyPoint future)
    {
        var changed = future.Facts
            .Where(fact => !string.Equals(present.Facts.TryGetValue(fact.Key, out var before) ? before : "", fact.Value, StringComparison.Ordinal))
            .Select(fact => fact.Key)
            .ToList();
        if (!string.Equals(present.Name, future.Name, StringComparison.Ordinal))
            changed.Insert(0, "name");
        return changed;
    }
}
