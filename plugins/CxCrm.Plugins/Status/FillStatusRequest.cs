using System;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Status;

/// <summary>The request of <see cref="FillStatus"/>.</summary>
public sealed class FillStatusRequest
{
    [In(Table = CxBaseline.LogicalName, Description = "The status record, with its period.")]
    public EntityReference Status { get; set; } = new(CxBaseline.LogicalName, Guid.Empty);

    [In(Optional = true, Description = "Language id of the note: 1033, 1030 or 1053.")]
    public int? Language { get; set; }
}
