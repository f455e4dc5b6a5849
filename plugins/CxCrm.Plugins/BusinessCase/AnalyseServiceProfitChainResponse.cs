using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.BusinessCase;

/// <summary>The answer of <see cref="AnalyseServiceProfitChain"/>.</summary>
public sealed class AnalyseServiceProfitChainResponse
{
    [Out(Description = "JSON, version 1: every pair of measures with correlation, interval and n, the weakest direct link, and how many units are hidden.")]
    public string Json { get; set; } = "";
}
