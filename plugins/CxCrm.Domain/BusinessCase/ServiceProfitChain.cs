using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Texts;

namespace CxCrm.Domain.BusinessCase;

/// <summary>Leadership, employees, customers and result over many alike units: all pairs with their correlation, and the weakest of the direct links.</summary>
/// <param name="Links">All six pairs, direct links first in the order of the chain.</param>
/// <param name="Units">Units that were given.</param>
/// <param name="Hidden">Units whose staff figures are left out because too few of the staff stand behind them.</param>
public sealed record ServiceProfitChain(IReadOnlyList<ChainLink> Links, int Units, int Hidden)
{
    private const int Measures = 4;

    /// <summary>The direct link with the lowest correlation; null while one of them can't be computed.</summary>
    public ChainLink? Weakest
    {
        get
        {
            var direct = Links.Where(link => link.IsDirect).ToList();
            return direct.TrueForAll(link => link.Correlation is not null) ? direct.OrderBy(link => link.Correlation!.R).First() : null;
        }
    }

    /// <param name="units">One per unit.</param>
    /// <param name="leastUnits">Fewer units give no correlation; 12 unless a setting says otherwise (ours).</param>
    /// <param name="leastStaff">The smallest staff group that is shown; 5 unless a setting says otherwise.</param>
    /// <exception cref="UserFault">There are fewer units than that.</exception>
    public static ServiceProfitChain Of(IReadOnlyList<UnitScores> units, int leastUnits, int leastStaff)
    {
        if (units.Count < leastUnits)
            throw new UserFault(ErrorCode.ChainNeedsUnits, units.Count, leastUnits);
        var links =
            from first in Enumerable.Range(0, Measures)
            from second in Enumerable.Range(first + 1, Measures - first - 1)
            orderby second - first, first
            select Link(units, (ChainMeasure)first, (ChainMeasure)second, leastUnits, leastStaff);
        return new ServiceProfitChain(links.ToList(), units.Count, units.Count(unit => !(unit.StaffN >= leastStaff)));
    }

    private static ChainLink Link(IReadOnlyList<UnitScores> units, ChainMeasure from, ChainMeasure to, int leastUnits, int leastStaff)
    {
        var first = new List<double>();
        var second = new List<double>();
        foreach (var unit in units)
        {
            if (unit.Shown(from, leastStaff) is not { } a || unit.Shown(to, leastStaff) is not { } b)
                continue;
            first.Add(a);
            second.Add(b);
        }
        return new ChainLink(from, to, first.Count < leastUnits ? null : Correlation.Of(first, second), first.Count);
    }
}
