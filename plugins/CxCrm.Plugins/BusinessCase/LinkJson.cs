using System.Runtime.Serialization;
using CxCrm.Domain.BusinessCase;

namespace CxCrm.Plugins.BusinessCase;

/// <summary>Two measures of a chain as JSON; the figures are null when too few units have both.</summary>
[DataContract]
public sealed class LinkJson
{
    private const int Decimals = 4;

    [DataMember(Name = "from", Order = 0)]
    public string From { get; set; } = "";

    [DataMember(Name = "to", Order = 1)]
    public string To { get; set; } = "";

    [DataMember(Name = "r", Order = 2)]
    public decimal? R { get; set; }

    [DataMember(Name = "low", Order = 3)]
    public decimal? Low { get; set; }

    [DataMember(Name = "high", Order = 4)]
    public decimal? High { get; set; }

    [DataMember(Name = "n", Order = 5)]
    public int N { get; set; }

    internal static LinkJson Of(ChainLink link) => new()
    {
        From = ChainJson.Code(link.From),
        To = ChainJson.Code(link.To),
        R = Rounded(link.Correlation?.R),
        Low = Rounded(link.Correlation?.Low),
        High = Rounded(link.Correlation?.High),
        N = link.N,
    };

    private static decimal? Rounded(double? value) => value is { } known ? decimal.Round((decimal)known, Decimals) : null;
}
