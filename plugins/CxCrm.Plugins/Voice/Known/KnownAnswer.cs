using System.Runtime.Serialization;

namespace CxCrm.Plugins.Voice.Known;

/// <summary>One question that a known fact answers.</summary>
[DataContract]
internal sealed class KnownAnswer
{
    /// <summary>The question's place, 1 to 4.</summary>
    [DataMember(Name = "question", Order = 1)]
    public int Question { get; set; }

    [DataMember(Name = "text", Order = 2)]
    public string Text { get; set; } = "";
}
