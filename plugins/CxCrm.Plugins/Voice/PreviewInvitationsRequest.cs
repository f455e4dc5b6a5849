using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Voice;

/// <summary>Whom one thinks of asking.</summary>
public sealed class PreviewInvitationsRequest
{
    [In(Table = CxSurvey.LogicalName, Description = "The survey; it must be active.")]
    public EntityReference? Survey { get; set; }

    [In(Description = "The contacts, version 1: {\"version\":1,\"contacts\":[\"id\",...]}, at most 25 at a time.")]
    public string ContactsJson { get; set; } = "";
}
