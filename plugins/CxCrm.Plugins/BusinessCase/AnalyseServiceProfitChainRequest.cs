using System;
using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.BusinessCase;

/// <summary>The request of <see cref="AnalyseServiceProfitChain"/>.</summary>
public sealed class AnalyseServiceProfitChainRequest
{
    [In(Description = "First day of the period of the unit results, yyyy-MM-dd.")]
    public DateTime PeriodStart { get; set; }
}
