using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Voice.Text;

/// <summary>What a text says.</summary>
public sealed class AnalyseTextResponse
{
    [Out(Description = "LCID of the language of most of it; 0 when it can't be told.")]
    public int DetectedLanguage { get; set; }

    [Out(Description = "-1 negative to 1 positive.")]
    public decimal Sentiment { get; set; }

    [Out(Description = "Sign of the sum of the words for feelings: -1, 0 or 1.")]
    public int Valence { get; set; }

    [Out(Description = "JSON, version 1: the words for feelings, each with its valence as it stands in the text.")]
    public string FeelingsJson { get; set; } = "[]";

    [Out(Description = "JSON, version 1: the themes, each with code, name and sentiment.")]
    public string ThemesJson { get; set; } = "[]";
}
