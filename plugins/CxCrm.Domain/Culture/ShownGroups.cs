using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Voice;

namespace CxCrm.Domain.Culture;

/// <summary>
/// The groups of a pulse that may be shown beside its total: none smaller than the smallest size, and none that lets a smaller one be found by subtracting what is shown from
/// the total (complementary suppression): what is hidden together is never smaller than that size either.
/// </summary>
public static class ShownGroups
{
    /// <summary>Those that are shown, in their order.</summary>
    /// <param name="groups">All groups of the pulse.</param>
    /// <param name="smallest">The smallest size shown; 5 or more.</param>
    public static IReadOnlyList<PulseGroup> Of(IReadOnlyList<PulseGroup> groups, int smallest)
    {
        if (smallest < StaffGroups.ShownFrom)
            throw new ArgumentOutOfRangeException(nameof(smallest), smallest, "A staff group under five is never shown.");
        var shown = groups.Where(group => group.N >= smallest).OrderBy(group => group.N).ToList();
        var hidden = groups.Where(group => group.N < smallest).Sum(group => group.N);
        while (hidden > 0 && hidden < smallest && shown.Count > 0)
        {
            hidden += shown[0].N;
            shown.RemoveAt(0);
        }

        return groups.Where(shown.Contains).ToList();
    }
}
