using System;
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

    [In(Optional = true, Description = "What they are asked about, as the caller tells it from every other event, such as a delivery's number: at most 100 characters. The same survey and event ask nobody twice.")]
    public string? EventId { get; set; }

    [In(Optional = true, Description = "When that took place, UTC; now when empty.")]
    public DateTime? EventOn { get; set; }

    [In(Optional = true, Description = "Where the gate says look: why a person decided that these contacts may be asked; at most 500 characters. It is kept on invitation and e-mail with who and when.")]
    public string? LookReason { get; set; }
}
