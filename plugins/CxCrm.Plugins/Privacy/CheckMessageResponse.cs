using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Privacy;

public sealed class CheckMessageResponse
{
    [Out(Description = "yes, no, or look: a person has to look before it is sent.")]
    public string Verdict { get; set; } = "";

    [Out(Description = "Code of the rule that decided.")]
    public string Rule { get; set; } = "";

    [Out(Description = "The article of law or decision, in the language of the law.")]
    public string Source { get; set; } = "";

    [Out(Description = "The rule in the user's language.")]
    public string Text { get; set; } = "";
}
