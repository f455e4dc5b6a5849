using System;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.BusinessCase;

/// <summary>The request of <see cref="CalculateBusinessCase"/>.</summary>
public sealed class CalculateBusinessCaseRequest
{
    [In(Table = CxBusinessCase.LogicalName, Description = "The business case.")]
    public EntityReference Case { get; set; } = new(CxBusinessCase.LogicalName, Guid.Empty);

    [In(Optional = true, Description = "Language id of notes: 1033, 1030 or 1053.")]
    public int? Language { get; set; }
}
