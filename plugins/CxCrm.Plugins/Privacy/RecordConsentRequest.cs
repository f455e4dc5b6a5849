using System;
using CxCrm.Plugins.Pipeline;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Privacy;

public sealed class RecordConsentRequest
{
    [In(Table = "contact", Description = "Who says so.")]
    public EntityReference Contact { get; set; } = new();

    [In(Description = "Code of the purpose, such as newsletter.")]
    public string Purpose { get; set; } = "";

    [In(Description = "email, sms, phone, post, web, app, social, chat, inPerson or device.")]
    public string Channel { get; set; } = "";

    [In(Description = "given, refused, withdrawn or expired.")]
    public string Event { get; set; } = "";

    [In(Optional = true, Description = "Version of the wording that was shown; obligatory when given.")]
    public int? TextVersion { get; set; }

    [In(Optional = true, Description = "Language of the wording that was shown, as an LCID: 1033, 1030 or 1053; obligatory when given.")]
    public int? TextLanguage { get; set; }

    [In(Optional = true, Description = "Where it happened, such as preferenceCentre or phone; at most 100 characters.")]
    public string? Source { get; set; }

    [In(Optional = true, Description = "When the person said so, UTC; now unless told, at most 24 hours back.")]
    public DateTime? OccurredOn { get; set; }

    [In(Optional = true, Description = "Id of the person's session; at most 100 characters.")]
    public string? Session { get; set; }

    [In(Optional = true, Description = "Form and its version; at most 100 characters.")]
    public string? Form { get; set; }

    [In(Optional = true, Description = "Name of the guardian who gave or authorised it; at most 200 characters.")]
    public string? Guardian { get; set; }

    [In(Optional = true, Description = "The person acted, not the calling user.")]
    public bool BySubject { get; set; }
}
