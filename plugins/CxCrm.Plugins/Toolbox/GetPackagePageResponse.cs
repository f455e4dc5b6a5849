using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Toolbox;

/// <summary>The page.</summary>
public sealed class GetPackagePageResponse
{
    [Out(Description = "A page of its own for printing: no script, no internal notes.")]
    public string Html { get; set; } = "";
}
