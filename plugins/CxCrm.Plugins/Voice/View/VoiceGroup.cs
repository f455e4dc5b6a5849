using System.Runtime.Serialization;

namespace CxCrm.Plugins.Voice.View;

/// <summary>One of several units, touchpoints, channels, segments or themes beside each other.</summary>
[DataContract]
internal sealed class VoiceGroup : VoiceFigure
{
    [DataMember(Name = "id", Order = 6)]
    public string Id { get; set; } = "";

    [DataMember(Name = "name", Order = 7)]
    public string Name { get; set; } = "";

    /// <summary>Whether a staff group is not shown, so that nobody in it can be told.</summary>
    [DataMember(Name = "hidden", Order = 8)]
    public bool IsHidden { get; set; }

    /// <summary>The probability of such a difference from the others by chance, adjusted for looking at all of them (Benjamini-Hochberg).</summary>
    [DataMember(Name = "p", Order = 9, EmitDefaultValue = false)]
    public double? P { get; set; }

    /// <summary>Whether it differs from the others, at most one in twenty of those named so by chance.</summary>
    [DataMember(Name = "differs", Order = 10)]
    public bool Differs { get; set; }
}
