namespace CxCrm.Domain.Voice.Drivers;

/// <summary>LMG: a driver's average gain in R squared over all orders in which drivers can enter, which is its Shapley value. The gains sum to R squared.</summary>
/// <remarks>
/// R. H. Lindeman, P. F. Merenda and R. Z. Gold, Introduction to Bivariate and Multivariate Analysis (1980), 119; U. Groemping, Journal of Statistical
/// Software 17(1) (2006). Orders that agree on who came before share one gain, so that subsets are weighted instead of orders counted.
/// </remarks>
internal static class LmgShares
{
    public static double[] Of(CorrelationMatrix matrix)
    {
        var drivers = matrix.Drivers;
        var fits = SubsetFits.Of(matrix);
        var weights = WeightBySize(drivers);
        var shares = new double[drivers];
        for (var subset = 0; subset < fits.Length; subset++)
        {
            var weight = weights[SizeOf(subset)];
            for (var driver = 0; driver < drivers; driver++)
            {
                if ((subset & 1 << driver) == 0)
                    shares[driver] += weight * (fits[subset | 1 << driver] - fits[subset]);
            }
        }

        return shares;
    }

    // k! (p - 1 - k)! / p!: the share of all orders in which just these k come before.
    private static double[] WeightBySize(int drivers)
    {
        var weights = new double[drivers + 1];
        weights[0] = 1.0 / drivers;
        for (var size = 1; size < drivers; size++)
            weights[size] = weights[size - 1] * size / (drivers - size);
        return weights;
    }

    private static int SizeOf(int subset)
    {
        var size = 0;
        for (var rest = subset; rest != 0; rest &= rest - 1)
            size++;
        return size;
    }
}
