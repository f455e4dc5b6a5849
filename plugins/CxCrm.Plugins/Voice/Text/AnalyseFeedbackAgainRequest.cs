using System;
using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Voice.Text;

public sealed class AnalyseFeedbackAgainRequest
{
    [In(Optional = true, Description = "Analyse what was analysed before this time (UTC); empty: before the last change of a word or theme. Name it after deleting words.")]
    public DateTime? Before { get; set; }
}
