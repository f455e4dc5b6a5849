using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.OneVoice.Disruptions;

/// <summary>Who else.</summary>
public sealed class GetSimilarCustomersResponse
{
    [Out(Description = "Customers hit by the same pattern, and those who may be next, version 1, as docs/one-voice.md describes it.")]
    public string SimilarJson { get; set; } = "";

    [Out(Description = "Whether three customers or more were hit.")]
    public bool IsPattern { get; set; }

    [Out(Description = "The selection of all who were at the touchpoint, for cx_SpreadDisruption.")]
    public string Selection { get; set; } = "";
}
