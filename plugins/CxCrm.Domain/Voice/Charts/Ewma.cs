using System;
using System.Collections.Generic;

namespace CxCrm.Domain.Voice.Charts;

/// <summary>
/// The exponentially weighted moving average of a series, which finds a slow drift that single periods hide: z(t) = lambda x(t) + (1 - lambda) z(t - 1),
/// limits target +- 3 s sqrt(lambda / (2 - lambda) (1 - (1 - lambda)^(2t))).
/// </summary>
/// <remarks>NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.4, https://www.itl.nist.gov/div898/handbook/pmc/section3/pmc324.htm.</remarks>
public sealed class Ewma
{
    /// <summary>The weight of the newest period unless another is asked for.</summary>
    public const double DefaultLambda = 0.2;

    private const double Sigmas = 3;

    private readonly double target;
    private readonly double deviation;
    private readonly double lambda;

    /// <summary>A chart around a target.</summary>
    /// <param name="target">The mean while nothing has changed; the average starts there.</param>
    /// <param name="deviation">The standard deviation of one period while nothing has changed, above 0.</param>
    /// <param name="lambda">Above 0, at most 1.</param>
    public Ewma(double target, double deviation, double lambda = DefaultLambda)
    {
        if (!(deviation > 0))
            throw new ArgumentOutOfRangeException(nameof(deviation), "What never varied has no limits.");
        if (!(lambda > 0 && lambda <= 1))
            throw new ArgumentOutOfRangeException(nameof(lambda), "The weight of the newest period is above 0 and at most 1.");
        this.target = target;
        this.deviation = deviation;
        this.lambda = lambda;
    }

    /// <summary>The average after each of the values, in their order.</summary>
    public IReadOnlyList<double> Averages(IReadOnlyList<double> values)
    {
        var averages = new double[values.Count];
        var average = target;
        for (var i = 0; i < averages.Length; i++)
        {
            average = lambda * values[i] + (1 - lambda) * average;
            averages[i] = average;
        }

        return averages;
    }

    /// <summary>The limits of the average after <paramref name="periods"/> values, at least 1.</summary>
    public ControlLimits LimitsAfter(int periods)
    {
        if (periods < 1)
            throw new ArgumentOutOfRangeException(nameof(periods), "Limits are those of an average of at least one period.");
        var half = Sigmas * deviation * Math.Sqrt(lambda / (2 - lambda) * (1 - Math.Pow(1 - lambda, 2 * periods)));
        return new ControlLimits(target, target - half, target + half);
    }
}
