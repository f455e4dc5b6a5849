using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Toolbox;

/// <summary>The answer as one JSON document.</summary>
public sealed class ReviewPackageResponse
{
    [Out(Description = "Version 1; see PackageReview.")]
    public string ReviewJson { get; set; } = "";
}
