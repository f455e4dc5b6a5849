using System;

namespace CxCrm.Domain.Voice;

/// <summary>
/// The iceberg: few complaints don't prove happy customers. Dissatisfied customers = complaints / share who complain, never more than there are
/// customers; shown with its range, for the share varies widely.
/// </summary>
/// <remarks>J. A. Goodman and S. Newman, studies by the Technical Assistance Research Program (TARP), since 1979.</remarks>
public sealed record Iceberg
{
    private Iceberg(int complaints, int customers, IcebergRate rate)
    {
        Complaints = complaints;
        Rate = rate;
        Dissatisfied = Below(complaints, rate.Percent, customers);
        Low = Below(complaints, rate.High, customers);
        High = Below(complaints, rate.Low, customers);
        IsCapped = complaints * 100.0 / rate.Percent > customers;
    }

    /// <summary>The complaints received.</summary>
    public int Complaints { get; }

    /// <summary>The share of dissatisfied customers who complain, its range and source.</summary>
    public IcebergRate Rate { get; }

    /// <summary>Estimated dissatisfied customers, those who complained included.</summary>
    public int Dissatisfied { get; }

    /// <summary>The lower end of the estimate: the upper end of the rate.</summary>
    public int Low { get; }

    /// <summary>The upper end of the estimate: the lower end of the rate.</summary>
    public int High { get; }

    /// <summary>Whether the number of customers, not the rate, decided.</summary>
    public bool IsCapped { get; }

    /// <summary>The dissatisfied who said nothing to the company.</summary>
    public int Silent => Math.Max(0, Dissatisfied - Complaints);

    /// <summary>The estimate.</summary>
    /// <param name="complaints">Complaints in the period; zero or more.</param>
    /// <param name="customers">Customers at its start; zero or more.</param>
    /// <param name="rate">The share of the dissatisfied who complain.</param>
    public static Iceberg Of(int complaints, int customers, IcebergRate rate)
    {
        if (complaints < 0 || customers < 0)
            throw new ArgumentOutOfRangeException(nameof(complaints), "A number of complaints or customers is zero or more.");
        return new Iceberg(complaints, customers, rate);
    }

    /// <summary>How many people hear of it, in person and online: an assumption, and labelled so wherever it is shown.</summary>
    /// <param name="toldPerDissatisfied">People whom each dissatisfied customer tells; zero or more.</param>
    public double WordOfMouth(double toldPerDissatisfied) => toldPerDissatisfied >= 0
        ? Dissatisfied * toldPerDissatisfied
        : throw new ArgumentOutOfRangeException(nameof(toldPerDissatisfied), "Nobody tells fewer than no one.");

    private static int Below(int complaints, double percent, int customers) =>
        complaints == 0 ? 0 : (int)Math.Min(Math.Round(complaints * 100.0 / percent), customers);
}
