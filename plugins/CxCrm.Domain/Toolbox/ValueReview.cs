using System.Collections.Generic;
using System.Linq;

namespace CxCrm.Domain.Toolbox;

/// <summary>
/// What creates value, and what doesn't and can be reduced: the verdict on an element from its value to the customer (1-5) and its yearly cost against the
/// median cost of the package. Limits and median are ours.
/// </summary>
public sealed class ValueReview
{
    /// <summary>The highest value that is low.</summary>
    public const int LowTo = 2;

    /// <summary>The lowest value that is high.</summary>
    public const int HighFrom = 4;

    /// <summary>A review of a package.</summary>
    /// <param name="costs">The yearly costs of its elements, where known; each 0 or more.</param>
    public ValueReview(IEnumerable<decimal> costs) => MedianCost = Median(costs.OrderBy(cost => cost).ToList());

    /// <summary>Half of the elements cost this or less; nothing when no cost is known.</summary>
    public decimal? MedianCost { get; }

    /// <summary>The verdict, or nothing while value or cost is unknown.</summary>
    /// <param name="customerValue">1-5.</param>
    /// <param name="cost">Yearly cost, 0 or more.</param>
    public ElementVerdict? Of(int? customerValue, decimal? cost)
    {
        if (customerValue is not { } value || cost is not { } paid || MedianCost is not { } median)
            return null;
        if (value <= LowTo && paid >= median && paid > 0)
            return ElementVerdict.Reduce;
        return value >= HighFrom && paid <= median ? ElementVerdict.Strengthen : ElementVerdict.Keep;
    }

    private static decimal? Median(List<decimal> costs)
    {
        if (costs.Count == 0)
            return null;
        var middle = costs.Count / 2;
        return costs.Count % 2 == 1 ? costs[middle] : (costs[middle - 1] + costs[middle]) / 2;
    }
}
