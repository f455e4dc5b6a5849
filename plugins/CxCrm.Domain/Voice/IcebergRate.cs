using System;

namespace CxCrm.Domain.Voice;

/// <summary>The share of dissatisfied customers who complain to the company, in per cent, with the range it is shown with.</summary>
public sealed record IcebergRate
{
    /// <summary>Few complain: the default, in per cent.</summary>
    public const double Default = 4;

    /// <summary>The lowest published share, in per cent.</summary>
    public const double Lowest = 3;

    /// <summary>The highest published share, in per cent.</summary>
    public const double Highest = 69;

    /// <summary>A rate in per cent, above 0 and at most 100, in its range.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The rate is not such a share, or the range is empty.</exception>
    public IcebergRate(double percent, double low, double high, IcebergRateSource source)
    {
        if (!(percent > 0 && percent <= 100))
            throw new ArgumentOutOfRangeException(nameof(percent), "Where nobody complains, complaints tell nothing of the others.");
        if (!(low >= 0 && low <= high && high <= 100))
            throw new ArgumentOutOfRangeException(nameof(low), "A range of shares lies between 0 and 100 %, its low end first.");
        Percent = percent;
        Low = Math.Min(low, percent);
        High = Math.Max(high, percent);
        Source = source;
    }

    /// <summary>The share the estimate is made with.</summary>
    public double Percent { get; }

    /// <summary>The lower end of the range; 0 when even that is possible.</summary>
    public double Low { get; }

    /// <summary>The upper end of the range.</summary>
    public double High { get; }

    /// <summary>Where the share comes from.</summary>
    public IcebergRateSource Source { get; }

    /// <summary>The rate to use: the company's own where it is known well enough, else the edited one, else the published one.</summary>
    /// <param name="ownDissatisfied">Customers whose answer said that they were dissatisfied.</param>
    /// <param name="ownComplained">How many of those had complained.</param>
    /// <param name="edited">The rate written on the status record, in per cent.</param>
    /// <param name="published">The setting, in per cent.</param>
    /// <param name="low">Lower end of the published range, in per cent.</param>
    /// <param name="high">Upper end of the published range, in per cent.</param>
    public static IcebergRate Choose(
        int ownDissatisfied, int ownComplained, double? edited = null, double published = Default, double low = Lowest, double high = Highest)
    {
        if (ownDissatisfied >= Measurement.FewAnswersBelow && ownComplained > 0)
            return Own(ownComplained, ownDissatisfied);
        return edited is { } written
            ? new IcebergRate(written, low, high, IcebergRateSource.Edited)
            : new IcebergRate(published, low, high, IcebergRateSource.Published);
    }

    private static IcebergRate Own(int complained, int dissatisfied)
    {
        var share = WilsonInterval.Measure(complained, dissatisfied);
        return new IcebergRate(100 * share.Value, 100 * share.Low, 100 * share.High, IcebergRateSource.OwnCustomers);
    }
}
