using System;
using System.Collections.Generic;

namespace CxCrm.Domain.Status;

/// <summary>Churn over a period: customers lost in it who were customers on its first day, divided by the customers on that day.</summary>
/// <param name="AtStart">Customers on the first day.</param>
/// <param name="Lost">Those of them lost in the period.</param>
public sealed record CustomerChurn(int AtStart, int Lost)
{
    private const int MonthsOfYear = 12;

    /// <summary>In per cent with two decimals; null without customers.</summary>
    public decimal? Percent => AtStart == 0 ? null : decimal.Round(100m * Lost / AtStart, 2, MidpointRounding.AwayFromZero);

    /// <summary>Counts customers, each once, however many rows they have.</summary>
    /// <param name="spans">All rows that touch the period.</param>
    /// <param name="from">First day of the period.</param>
    /// <param name="to">Last day, included.</param>
    public static CustomerChurn Of(IReadOnlyCollection<CustomerSpan> spans, DateTime from, DateTime to)
    {
        var atStart = new HashSet<Guid>();
        var lost = new HashSet<Guid>();
        foreach (var span in spans)
        {
            if (span.From <= from && span.To >= from && !(span.LostOn < from))
                atStart.Add(span.Customer);
            if (span.LostOn >= from && span.LostOn <= to)
                lost.Add(span.Customer);
        }
        lost.IntersectWith(atStart);
        return new CustomerChurn(atStart.Count, lost.Count);
    }

    /// <summary>Yearly churn, as a share of 1, from a monthly one: 1 - (1 - m)^12.</summary>
    /// <param name="monthly">A share, 0 to 1.</param>
    public static double Yearly(double monthly) => monthly is >= 0 and <= 1
        ? 1 - Math.Pow(1 - monthly, MonthsOfYear)
        : throw new ArgumentOutOfRangeException(nameof(monthly), "A monthly churn lies between 0 and 1.");
}
