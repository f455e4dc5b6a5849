using System;
using CxCrm.Plugins.Pipeline;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.OneVoice.Conversations;

/// <summary>Whose timeline, and how far back.</summary>
public sealed class GetTimelineRequest
{
    [In(Table = Tables.Contact.LogicalName, Description = "The contact.")]
    public EntityReference Contact { get; set; } = new();

    [In(Optional = true, Description = "How many entries, 1 to 200; 50 unless told.")]
    public int? Top { get; set; }

    [In(Optional = true, Description = "Only what happened before this moment (UTC); for the next page the moment of the last entry, with its id in After.")]
    public DateTime? Before { get; set; }

    [In(Optional = true, Description = "Id of the last entry of the page before: what stands behind it in the second of Before is shown too. Only with Before.")]
    public string? After { get; set; }

    [In(Optional = true, Description = "Only one conversation.")]
    public string? ConversationId { get; set; }
}
