using System.Globalization;

namespace CxCrm.Bench;

/// <summary>Measured times in milliseconds.</summary>
internal sealed class Times(IEnumerable<double> milliseconds)
{
    private readonly double[] _sorted = [.. milliseconds.Order()];

    /// <summary>The smallest time that this share of all stays at or below (nearest rank).</summary>
    public double Quantile(double share) => _sorted[Math.Max(0, (int)Math.Ceiling(share * _sorted.Length) - 1)];

    /// <summary>The middle half, as a measure of noise, and how many there were.</summary>
    public string Spread => string.Create(CultureInfo.InvariantCulture, $"middle half {Quantile(0.25):0.#}-{Quantile(0.75):0.#} ms, n = {_sorted.Length}");
}
