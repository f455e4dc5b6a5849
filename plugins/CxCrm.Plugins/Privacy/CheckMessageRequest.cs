using CxCrm.Plugins.Pipeline;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Privacy;

public sealed class CheckMessageRequest
{
    [In(Description = "The contact or account that would receive the message.")]
    public EntityReference Recipient { get; set; } = new();

    [In(Description = "Code of the purpose, such as newsletter.")]
    public string Purpose { get; set; } = "";

    [In(Description = "email, sms, phone, post, web, app, social, chat, inPerson or device.")]
    public string Channel { get; set; } = "";

    [In(Optional = true, Description = "The survey or review request promotes: praise, a campaign's logo, a call to buy.")]
    public bool Promotes { get; set; }

    [In(Optional = true, Description = "The message offers an easy refusal.")]
    public bool? OffersRefusal { get; set; }

    [In(Optional = true, Description = "The review request is about a purchase just made.")]
    public bool? AboutRecentPurchase { get; set; }

    [In(Optional = true, Description = "Language of the explanation as an LCID; the user's unless told.")]
    public int? Language { get; set; }
}
