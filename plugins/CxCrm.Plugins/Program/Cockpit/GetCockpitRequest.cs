using System;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Program.Cockpit;

/// <summary>The request of <see cref="GetCockpit"/>.</summary>
public sealed class GetCockpitRequest
{
    [In(Table = CxProgram.LogicalName, Description = "The program.")]
    public EntityReference Program { get; set; } = new(CxProgram.LogicalName, Guid.Empty);

    [In(Optional = true, Description = "Language id of the texts: 1033, 1030 or 1053; the caller's own when left out.")]
    public int? Language { get; set; }
}
