using System.Runtime.Serialization;

namespace CxCrm.Plugins.Voice.View;

/// <summary>One period of the series.</summary>
[DataContract]
internal sealed class VoicePeriod : VoiceFigure
{
    /// <summary>Its first day, local.</summary>
    [DataMember(Name = "from", Order = 0)]
    public string From { get; set; } = "";

    /// <summary>Whether it still runs: then it is not judged.</summary>
    [DataMember(Name = "running", Order = 6)]
    public bool IsRunning { get; set; }

    /// <summary>Its control limits; left out where the twelve periods before it do not suffice.</summary>
    [DataMember(Name = "limits", Order = 7, EmitDefaultValue = false)]
    public VoiceLimits? Limits { get; set; }
}
