using System.Runtime.Serialization;

namespace CxCrm.Plugins.Voice.View;

/// <summary>Own words without the name of who wrote them: plain text, to be shown as text.</summary>
[DataContract]
internal sealed class VoiceWords
{
    [DataMember(Name = "feedback", Order = 1)]
    public string Feedback { get; set; } = "";

    [DataMember(Name = "answeredOn", Order = 2, EmitDefaultValue = false)]
    public string? AnsweredOn { get; set; }

    [DataMember(Name = "text", Order = 3)]
    public string Text { get; set; } = "";

    [DataMember(Name = "score", Order = 4, EmitDefaultValue = false)]
    public double? Score { get; set; }
}
