using System;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Ambition;

/// <summary>The request of <see cref="ComputeKpi"/>.</summary>
public sealed class ComputeKpiRequest
{
    [In(Table = CxKpi.LogicalName, Description = "The KPI.")]
    public EntityReference Kpi { get; set; } = new(CxKpi.LogicalName, Guid.Empty);

    [In(Description = "First day of the period, yyyy-MM-dd.")]
    public DateTime PeriodStart { get; set; }

    [In(Description = "Last day, included.")]
    public DateTime PeriodEnd { get; set; }
}
