using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Voice.Text;

public sealed class AnalyseTextRequest
{
    [In(Description = "The words, at most 100,000 characters.")]
    public string Text { get; set; } = "";

    [In(Optional = true, Description = "LCID of the language the customer was asked in (1033, 1030 or 1053): what words are read in that don't tell their language.")]
    public int? AskedIn { get; set; }
}
