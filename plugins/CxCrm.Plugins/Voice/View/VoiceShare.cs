using System.Runtime.Serialization;

namespace CxCrm.Plugins.Voice.View;

/// <summary>A part of the answers: positive, neither or negative, in per cent.</summary>
[DataContract]
internal sealed class VoiceShare : VoiceFigure
{
    /// <summary>positive, neither or negative.</summary>
    [DataMember(Name = "code", Order = 0)]
    public string Code { get; set; } = "";

    /// <summary>How many answers are of this kind; left out where they are too few altogether.</summary>
    [DataMember(Name = "count", Order = 6, EmitDefaultValue = false)]
    public int? Count { get; set; }
}
