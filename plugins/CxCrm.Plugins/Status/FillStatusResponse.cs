using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Status;

/// <summary>The answer of <see cref="FillStatus"/>; a figure that the records don't give is left out.</summary>
public sealed class FillStatusResponse
{
    [Out(Description = "Churn in per cent.")]
    public decimal? Churn { get; set; }

    [Out(Description = "Satisfaction index, 0 to 100.")]
    public decimal? Satisfaction { get; set; }

    [Out(Description = "Complaints: answers marked as such, and cases of the type problem where that table exists.")]
    public int Complaints { get; set; }

    [Out(Description = "Negative answers that name an error, in per cent.")]
    public decimal? ErrorShare { get; set; }

    [Out(Description = "Where each figure comes from, and what was not found.")]
    public string Note { get; set; } = "";
}
