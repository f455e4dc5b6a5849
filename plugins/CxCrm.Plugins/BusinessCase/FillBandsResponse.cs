using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.BusinessCase;

/// <summary>The answer of <see cref="FillBands"/>.</summary>
public sealed class FillBandsResponse
{
    [Out(Description = "Customers of the period.")]
    public int Customers { get; set; }

    [Out(Description = "Those of them with a satisfaction on record.")]
    public int Banded { get; set; }

    [Out(Description = "The share of customers with a satisfaction on record, in per cent.")]
    public decimal OwnDataShare { get; set; }
}
