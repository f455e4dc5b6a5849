using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.OneVoice.Disruptions;

/// <summary>The list.</summary>
public sealed class GetAffectedCustomersResponse
{
    [Out(Description = "The affected customers, version 1, as docs/one-voice.md describes it.")]
    public string CustomersJson { get; set; } = "";
}
