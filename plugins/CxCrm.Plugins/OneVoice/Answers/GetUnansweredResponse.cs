using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.OneVoice.Answers;

/// <summary>The list and its counts.</summary>
public sealed class GetUnansweredResponse
{
    [Out(Description = "Who waits, with the clock of each, version 1, as docs/one-voice.md describes it.")]
    public string UnansweredJson { get; set; } = "";

    [Out(Description = "How many wait: e-mails, calls and open tasks of the back office, up to 500 of each.")]
    public int Waiting { get; set; }

    [Out(Description = "How many of them are late.")]
    public int Late { get; set; }

    [Out(Description = "How many late ones are tasks of the back office.")]
    public int LateBackOffice { get; set; }
}
