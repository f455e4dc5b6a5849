using System;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.BusinessCase;

/// <summary>The request of <see cref="FillBands"/>.</summary>
public sealed class FillBandsRequest
{
    [In(Table = CxBusinessCase.LogicalName, Description = "The business case.")]
    public EntityReference Case { get; set; } = new(CxBusinessCase.LogicalName, Guid.Empty);

    [In(Description = "First day of the year that is looked at, yyyy-MM-dd.")]
    public DateTime PeriodStart { get; set; }

    [In(Description = "Last day, included.")]
    public DateTime PeriodEnd { get; set; }
}
