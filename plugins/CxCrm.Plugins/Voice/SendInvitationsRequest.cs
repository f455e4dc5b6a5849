using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Voice;

/// <summary>Whom to ask to answer a survey.</summary>
public sealed class SendInvitationsRequest
{
    [In(Table = CxSurvey.LogicalName, Description = "The survey; it must be active.")]
    public EntityReference? Survey { get; set; }

    [In(Description = "The contacts, version 1: {\"version\":1,\"contacts\":[\"id\",...]}, at most 25 at a time.")]
    public string ContactsJson { get; set; } = "";

    [In(Optional = true, Table = Task.LogicalName, Description = "The follow-up after whose recovery the customer is asked again; exempt from the quiet period once.")]
    public EntityReference? AfterRecovery { get; set; }
}
