using System;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Status;

/// <summary>The request of <see cref="GetVisits"/>.</summary>
public sealed class GetVisitsRequest
{
    [In(Table = CxProgram.LogicalName, Description = "The program.")]
    public EntityReference Program { get; set; } = new(CxProgram.LogicalName, Guid.Empty);
}
