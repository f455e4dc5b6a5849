using System.Runtime.Serialization;

namespace CxCrm.Plugins.FollowUp;

/// <summary>How the customer feels, and why.</summary>
[DataContract]
internal sealed class PanelHealth
{
    /// <summary>atRisk, neutral, promoter or silent.</summary>
    [DataMember(Name = "state", Order = 1)]
    public string State { get; set; } = "";

    /// <summary>Code of what decided.</summary>
    [DataMember(Name = "reason", Order = 2)]
    public string Reason { get; set; } = "";

    /// <summary>What decided, as a sentence.</summary>
    [DataMember(Name = "text", Order = 3)]
    public string Text { get; set; } = "";

    /// <summary>When the evidence is from.</summary>
    [DataMember(Name = "on", Order = 4, EmitDefaultValue = false)]
    public string? On { get; set; }

    /// <summary>When it stops counting.</summary>
    [DataMember(Name = "expiresOn", Order = 5, EmitDefaultValue = false)]
    public string? ExpiresOn { get; set; }
}
