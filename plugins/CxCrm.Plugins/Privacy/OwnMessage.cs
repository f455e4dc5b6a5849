using System;
using System.Net;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Privacy;

/// <summary>One e-mail the product itself writes to one contact.</summary>
internal sealed record OwnMessage
{
    public Guid ContactId { get; init; }

    /// <summary>Code of the purpose. Null where none fits; then <see cref="Kind"/> says why the message is sent. Marketing always has one.</summary>
    public string? Purpose { get; init; }

    /// <summary>The purpose by its id, for callers that have a reference; <see cref="Purpose"/> is not looked at then.</summary>
    public Guid? PurposeId { get; init; }

    /// <summary>End of the quiet period, UTC; only asked of surveys.</summary>
    public DateTime? QuietUntil { get; init; }

    /// <summary>The row of the gate's rules; null to take the purpose's own.</summary>
    public CxMessageKind? Kind { get; init; }

    public string Subject { get; init; } = "";

    /// <summary>HTML. The caller encodes what people wrote.</summary>
    public string Body { get; init; } = "";

    /// <summary>What the e-mail is about; the contact unless told.</summary>
    public EntityReference? Regarding { get; init; }

    /// <summary>LCID of the sentences added to the message; the contact's language unless told.</summary>
    public int? Language { get; init; }

    /// <summary>The survey or review request carries praise, a campaign's logo or a call to buy.</summary>
    public bool Promotes { get; init; }

    public bool? AboutRecentPurchase { get; init; }

    /// <summary>Why a person decided to send it where the gate says look; null to keep it back then.</summary>
    public string? LookReason { get; init; }

    /// <summary>Links may tell which message was read, if the person agreed to tracking. Without that consent they carry nothing, whatever the body says.</summary>
    public bool Track { get; init; }

    /// <summary>A text that somebody wrote, as one paragraph of markup: nothing in it is markup of its own.</summary>
    public static string Paragraph(string text) => "<p>" + WebUtility.HtmlEncode(text).Replace("\n", "<br>") + "</p>";
}
