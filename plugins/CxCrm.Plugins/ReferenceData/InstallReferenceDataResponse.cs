using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.ReferenceData;

/// <summary>The answer of <see cref="InstallReferenceData"/>.</summary>
public sealed class InstallReferenceDataResponse
{
    [Out(Description = "Rows that this call created.")]
    public int Created { get; set; }

    [Out(Description = "Rows that this call brought up to date; nobody had changed them.")]
    public int Updated { get; set; }

    [Out(Description = "Of the rows looked at: those that differ from what this version ships and stay, because an administrator made, edited or deactivated them, or consent rests on them.")]
    public int Kept { get; set; }

    [Out(Description = "Whether everything is there now; else call again.")]
    public bool Done { get; set; }
}
