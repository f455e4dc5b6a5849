using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Voice;

namespace CxCrm.Domain.Culture;

/// <summary>The groups of a pulse that may be shown beside its total, by the rule of <see cref="StaffGroups"/>.</summary>
public static class ShownGroups
{
    /// <summary>Those that are shown, in their order.</summary>
    /// <param name="groups">All groups of the pulse.</param>
    /// <param name="smallest">The smallest size shown; 5 or more.</param>
    public static IReadOnlyList<PulseGroup> Of(IReadOnlyList<PulseGroup> groups, int smallest)
    {
        var shown = StaffGroups.Shown([.. groups.Select(group => group.N)], smallest);
        return groups.Where((_, place) => shown[place]).ToList();
    }
}
