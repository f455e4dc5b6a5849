using System.Runtime.Serialization;

namespace CxCrm.Plugins.FollowUp;

/// <summary>By which channel the customer is best reached about what is open now.</summary>
[DataContract]
internal sealed class PanelChannel
{
    /// <summary>Code of the channel; left out when none is open.</summary>
    [DataMember(Name = "channel", Order = 1, EmitDefaultValue = false)]
    public string? Channel { get; set; }

    /// <summary>Code of the reason.</summary>
    [DataMember(Name = "reason", Order = 2)]
    public string Reason { get; set; } = "";

    /// <summary>The reason as a sentence.</summary>
    [DataMember(Name = "text", Order = 3)]
    public string Text { get; set; } = "";
}
