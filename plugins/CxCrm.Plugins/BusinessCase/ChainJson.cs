using System.Collections.Generic;
using System.Linq;
using System.Runtime.Serialization;
using CxCrm.Domain.BusinessCase;

namespace CxCrm.Plugins.BusinessCase;

/// <summary>A service-profit chain as JSON, version 1.</summary>
[DataContract]
public sealed class ChainJson
{
    [DataMember(Name = "version", Order = 0)]
    public int Version { get; set; } = 1;

    [DataMember(Name = "units", Order = 1)]
    public int Units { get; set; }

    /// <summary>Units whose staff figures are left out because too few of the staff stand behind them.</summary>
    [DataMember(Name = "hidden", Order = 2)]
    public int Hidden { get; set; }

    [DataMember(Name = "links", Order = 3)]
    public List<LinkJson> Links { get; set; } = [];

    /// <summary>The weakest direct link, such as leadership-employee; null while one can't be computed.</summary>
    [DataMember(Name = "weakest", Order = 4)]
    public string? Weakest { get; set; }

    internal static ChainJson Of(ServiceProfitChain chain) => new()
    {
        Units = chain.Units,
        Hidden = chain.Hidden,
        Links = chain.Links.Select(LinkJson.Of).ToList(),
        Weakest = chain.Weakest is { } weakest ? Code(weakest.From) + "-" + Code(weakest.To) : null,
    };

    internal static string Code(ChainMeasure measure) => measure.ToString().ToLowerInvariant();
}
