using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.ReferenceData;

/// <summary>The request of <see cref="InstallReferenceData"/>.</summary>
public sealed class InstallReferenceDataRequest
{
    [In(Optional = true, Description = "Language id of messages: 1033, 1030 or 1053.")]
    public int? Language { get; set; }
}
