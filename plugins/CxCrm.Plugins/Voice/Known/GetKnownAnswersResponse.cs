using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Voice.Known;

/// <summary>What need not be asked.</summary>
public sealed class GetKnownAnswersResponse
{
    [Out(Description = "Version 1: {\"version\":1,\"answers\":[{\"question\":2,\"text\":\"Aarhus\"}]}; no answers where nothing is known or may be used.")]
    public string AnswersJson { get; set; } = "";
}
