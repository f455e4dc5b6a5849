using System;

namespace CxCrm.Domain.BusinessCase;

/// <summary>Customer lifetime value: margin r / (1 + i - r) less the cost of winning the customer.</summary>
/// <remarks>S. Gupta, D. R. Lehmann and J. A. Stuart, Journal of Marketing Research 41 (2004) 7-18, with constant margin and retention over an unlimited time.</remarks>
public static class CustomerLifetimeValue
{
    /// <param name="margin">Contribution margin a year.</param>
    /// <param name="retention">A share of 1, 0 to 1.</param>
    /// <param name="discountRate">A share of 1, above 0.</param>
    /// <param name="acquisitionCost">What winning the customer cost; 0 for one who is won already.</param>
    public static double Of(double margin, double retention, double discountRate, double acquisitionCost)
    {
        if (!(retention is >= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(retention), "Retention lies between 0 and 1.");
        if (!(discountRate > 0))
            throw new ArgumentOutOfRangeException(nameof(discountRate), "The discount rate lies above 0.");
        return margin * retention / (1 + discountRate - retention) - acquisitionCost;
    }
}
