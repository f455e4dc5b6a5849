using CxCrm.Plugins.Pipeline;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Privacy;

public sealed class SendMessageResponse
{
    [Out(Description = "Whether it was sent. What the gate keeps back is no fault: verdict and reason say why.")]
    public bool Sent { get; set; }

    [Out(Table = Tables.Email.LogicalName, Description = "The e-mail that was sent.")]
    public EntityReference? Email { get; set; }

    [Out(Description = "yes, no, or look: a person has to look before it is sent.")]
    public string Verdict { get; set; } = "";

    [Out(Description = "Code of the rule that decided.")]
    public string Rule { get; set; } = "";

    [Out(Description = "The article of law or decision, in the language of the law.")]
    public string Source { get; set; } = "";

    [Out(Description = "The rule in the user's language.")]
    public string Reason { get; set; } = "";
}
