using System.Runtime.Serialization;

namespace CxCrm.Plugins.FollowUp.Recovery;

/// <summary>Customers rescued, what it cost in goodwill and what they are worth, version 1.</summary>
[DataContract]
internal sealed class RecoveryFigures
{
    [DataMember(Name = "version", Order = 0)]
    public int Version { get; set; } = 1;

    [DataMember(Name = "from", Order = 1)]
    public string From { get; set; } = "";

    [DataMember(Name = "to", Order = 2)]
    public string To { get; set; } = "";

    /// <summary>Recoveries closed in the period.</summary>
    [DataMember(Name = "n", Order = 3)]
    public int N { get; set; }

    [DataMember(Name = "recovered", Order = 4)]
    public int Recovered { get; set; }

    [DataMember(Name = "partlyRecovered", Order = 5)]
    public int PartlyRecovered { get; set; }

    [DataMember(Name = "notRecovered", Order = 6)]
    public int NotRecovered { get; set; }

    [DataMember(Name = "notReached", Order = 7)]
    public int NotReached { get; set; }

    /// <summary>Recovered of n, with its 95 % Wilson interval.</summary>
    [DataMember(Name = "share", Order = 8, EmitDefaultValue = false)]
    public double? Share { get; set; }

    [DataMember(Name = "low", Order = 9, EmitDefaultValue = false)]
    public double? Low { get; set; }

    [DataMember(Name = "high", Order = 10, EmitDefaultValue = false)]
    public double? High { get; set; }

    /// <summary>Goodwill spent on all of them.</summary>
    [DataMember(Name = "goodwill", Order = 11)]
    public decimal Goodwill { get; set; }

    /// <summary>Contribution margin of the recovered customers in the twelve months before the end of the period; nothing where no customer period is known.</summary>
    [DataMember(Name = "yearlyMargin", Order = 12, EmitDefaultValue = false)]
    public decimal? YearlyMargin { get; set; }

    /// <summary>The customer periods behind that sum.</summary>
    [DataMember(Name = "yearlyMarginN", Order = 13)]
    public int YearlyMarginN { get; set; }
}
