using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Ambition;

/// <summary>The answer of <see cref="ComputeKpi"/>.</summary>
public sealed class ComputeKpiResponse
{
    [Out(Description = "The value: hours for times, per cent for delivery reliability; left out when there were no records.")]
    public decimal? Value { get; set; }

    [Out(Description = "Records behind the value.")]
    public int N { get; set; }
}
