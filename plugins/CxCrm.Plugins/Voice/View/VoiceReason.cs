using System.Runtime.Serialization;

namespace CxCrm.Plugins.Voice.View;

/// <summary>How many were not asked for one reason.</summary>
[DataContract]
internal sealed class VoiceReason
{
    /// <summary>The code of the reason, such as quietPeriod; unknown where none was kept.</summary>
    [DataMember(Name = "reason", Order = 1)]
    public string Reason { get; set; } = "";

    [DataMember(Name = "n", Order = 2)]
    public int N { get; set; }
}
