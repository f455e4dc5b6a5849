using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Voice.View;

/// <summary>The voice as one JSON document.</summary>
public sealed class GetVoiceResponse
{
    [Out(Description = "Version 1: total, series with limits, distribution, groups, drivers, response and ownWords. With fewer than 30 answers there is n and few, and no "
        + "score; a staff group under five is hidden, and as many others as keep it from being found by subtraction. Own words are plain text.")]
    public string VoiceJson { get; set; } = "";
}
