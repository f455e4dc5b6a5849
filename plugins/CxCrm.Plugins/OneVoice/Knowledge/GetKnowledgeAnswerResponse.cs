using CxCrm.Plugins.Pipeline;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.OneVoice.Knowledge;

/// <summary>The answer.</summary>
public sealed class GetKnowledgeAnswerResponse
{
    [Out(Table = Tables.CxKnowledgeAnswer.LogicalName, Description = "The row, to be written on the e-mail or call that gives the answer.")]
    public EntityReference Answer { get; set; } = new();

    [Out(Description = "The code, the same in every channel.")]
    public string Code { get; set; } = "";

    [Out(Description = "The question.")]
    public string Question { get; set; } = "";

    [Out(Description = "The answer as plain text: the same text whichever channel asks.")]
    public string Text { get; set; } = "";

    [Out(Description = "The language (LCID) the text is in; another than asked for where it is not written in that one.")]
    public int TextLanguage { get; set; }

    [Out(Description = "When the answer was last changed, UTC.")]
    public System.DateTime ChangedOn { get; set; }
}
