using System;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Toolbox;

/// <summary>Something that a device or a system noticed.</summary>
public sealed class RecordTouchpointHitRequest
{
    [In(Description = "The device or system that noticed it, at most 50 characters.")]
    public string SourceSystem { get; set; } = "";

    [In(Description = "The event's id there, at most 200 characters. The same source and id again records nothing.")]
    public string SourceId { get; set; } = "";

    [In(Table = CxTouchpoint.LogicalName, Description = "Where on the customer's way it happened.")]
    public EntityReference Touchpoint { get; set; } = new();

    [In(Optional = true, Table = Tables.Contact.LogicalName, Description = "Whose it was, when known. Not stored where the person's data may not be used.")]
    public EntityReference? Contact { get; set; }

    [In(Description = "What happened, in a few words: at most 200 characters.")]
    public string What { get; set; } = "";

    [In(Optional = true, Description = "When, UTC; now when empty.")]
    public DateTime? HappenedOn { get; set; }
}
