using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.BusinessCase;

/// <summary>The answer of <see cref="CalculateBusinessCase"/>.</summary>
public sealed class CalculateBusinessCaseResponse
{
    [Out(Description = "Net present value, expected, in the case's currency.")]
    public decimal Npv { get; set; }

    [Out(Description = "JSON, version 1: low, expected and high with their months and years, and the notes that keep the case honest.")]
    public string Json { get; set; } = "";
}
