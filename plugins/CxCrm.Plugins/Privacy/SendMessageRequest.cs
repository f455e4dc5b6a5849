using CxCrm.Plugins.Pipeline;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Privacy;

public sealed class SendMessageRequest
{
    [In(Table = Tables.Contact.LogicalName, Description = "Who gets the message.")]
    public EntityReference Contact { get; set; } = new();

    [In(Optional = true, Description = "Code of the purpose, such as newsletter; obligatory for marketing.")]
    public string? Purpose { get; set; }

    [In(Optional = true, Description = "correspondence, service, contract, legalDuty, privacyRequest, breachNotice, survey, reviewRequest, marketing, similarProducts, consentRequest or tracking; the purpose's own unless told.")]
    public string? Kind { get; set; }

    [In(Description = "The channel: email.")]
    public string Channel { get; set; } = "";

    [In(Description = "The subject; at most 800 characters.")]
    public string Subject { get; set; } = "";

    [In(Description = "The message as HTML.")]
    public string Body { get; set; } = "";

    [In(Optional = true, Description = "The row the message is about; the contact unless told.")]
    public EntityReference? Regarding { get; set; }

    [In(Optional = true, Description = "The survey or review request promotes: praise, a campaign's logo, a call to buy.")]
    public bool Promotes { get; set; }

    [In(Optional = true, Description = "The review request is about a purchase just made.")]
    public bool? AboutRecentPurchase { get; set; }

    [In(Optional = true, Description = "Where the gate says look: why a person decided to send it; at most 500 characters. It is kept on the e-mail with who and when.")]
    public string? LookReason { get; set; }

    [In(Optional = true, Description = "Let links tell which message was read; only done when the person agreed to tracking by e-mail.")]
    public bool Track { get; set; }

    [In(Optional = true, Description = "Language (LCID) of the explanation and of the refusal line of marketing; the user's and the contact's unless told.")]
    public int? Language { get; set; }
}
