using System.Runtime.Serialization;
using CxCrm.Domain.Voice.Text;

namespace CxCrm.Plugins.Voice.Text;

/// <summary>A theme in the answer of cx_AnalyseText.</summary>
[DataContract]
public sealed class AnalysedTheme
{
    [DataMember(Name = "code", Order = 1)]
    public string Code { get; set; } = "";

    [DataMember(Name = "name", Order = 2)]
    public string Name { get; set; } = "";

    [DataMember(Name = "sentiment", Order = 3)]
    public double Sentiment { get; set; }

    internal static AnalysedTheme Of(FoundTheme theme, string name) => new() { Code = theme.Code, Name = name, Sentiment = theme.Sentiment };
}
