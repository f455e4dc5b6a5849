using System.Runtime.Serialization;
using CxCrm.Domain.Voice.Text;

namespace CxCrm.Plugins.Voice.Text;

/// <summary>A word for a feeling in the answer of cx_AnalyseText.</summary>
[DataContract]
public sealed class AnalysedFeeling
{
    [DataMember(Name = "words", Order = 1)]
    public string Words { get; set; } = "";

    [DataMember(Name = "valence", Order = 2)]
    public int Valence { get; set; }

    internal static AnalysedFeeling Of(FoundFeeling feeling) => new() { Words = feeling.Words, Valence = feeling.Valence };
}
