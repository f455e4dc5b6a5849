using CxCrm.Plugins.Pipeline;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Voice.Drivers;

/// <summary>The analysis that was made, or the row that says why none was.</summary>
public sealed class RunDriverAnalysisResponse
{
    [Out(Description = "The row of the analysis (cx_driverrun) with its drivers.")]
    public EntityReference? Run { get; set; }

    [Out(Description = "False when the data do not suffice or contradict themselves; Reason says which.")]
    public bool Calculated { get; set; }

    [Out(Description = "Why there is no result, in the reader's language.")]
    public string Reason { get; set; } = "";

    [Out(Description = "How many answers were read.")]
    public int N { get; set; }
}
