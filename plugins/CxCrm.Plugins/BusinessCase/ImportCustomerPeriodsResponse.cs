using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.BusinessCase;

/// <summary>The answer of <see cref="ImportCustomerPeriods"/>.</summary>
public sealed class ImportCustomerPeriodsResponse
{
    [Out(Description = "Rows written by this call.")]
    public int Imported { get; set; }

    [Out(Description = "What to give as Skip in the next call.")]
    public int Next { get; set; }

    [Out(Description = "Whether the file is done.")]
    public bool Done { get; set; }
}
