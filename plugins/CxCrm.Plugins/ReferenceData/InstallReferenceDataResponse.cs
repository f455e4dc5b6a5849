using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.ReferenceData;

/// <summary>The answer of <see cref="InstallReferenceData"/>.</summary>
public sealed class InstallReferenceDataResponse
{
    [Out(Description = "Rows that this call created.")]
    public int Created { get; set; }

    [Out(Description = "Whether everything is there now; else call again.")]
    public bool Done { get; set; }
}
