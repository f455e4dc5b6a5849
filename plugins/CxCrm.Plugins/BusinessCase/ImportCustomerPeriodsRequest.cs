using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.BusinessCase;

/// <summary>The request of <see cref="ImportCustomerPeriods"/>.</summary>
public sealed class ImportCustomerPeriodsRequest
{
    [In(Description = "CSV with a heading: SourceId, Contact or Account, PeriodStart, PeriodEnd, and if known LostOn, LostReason, Revenue, Margin.")]
    public string Csv { get; set; } = "";

    [In(Description = "Name of the system the rows come from; with SourceId it is the key, so that a file can be imported again.")]
    public string SourceSystem { get; set; } = "";

    [In(Optional = true, Description = "Rows below the heading that are done already: Next of the call before.")]
    public int? Skip { get; set; }
}
