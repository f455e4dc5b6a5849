using System;
using CxCrm.Plugins.Pipeline;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Privacy;

public sealed class OpenPrivacyRequestRequest
{
    [In(Table = "contact", Description = "Whose request it is.")]
    public EntityReference Contact { get; set; } = new();

    [In(Description = "access, rectification, erasure, restriction, portability or objection.")]
    public string Type { get; set; } = "";

    [In(Optional = true, Description = "When it was received, UTC; now unless told.")]
    public DateTime? ReceivedOn { get; set; }

    [In(Optional = true, Description = "email, sms, phone, post, web, app, social, chat, inPerson or device.")]
    public string? Channel { get; set; }

    [In(Optional = true, Description = "The person's words; at most 4,000 characters.")]
    public string? Statement { get; set; }

    [In(Optional = true, Description = "The person proved who they are.")]
    public bool IdentityConfirmed { get; set; }
}
