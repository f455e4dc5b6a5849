using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.OneVoice.Conversations;

/// <summary>The timeline.</summary>
public sealed class GetTimelineResponse
{
    [Out(Description = "Everything between the customer and us, latest first, version 1, as docs/one-voice.md describes it.")]
    public string TimelineJson { get; set; } = "";
}
