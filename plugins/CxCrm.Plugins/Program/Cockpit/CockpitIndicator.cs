using System.Runtime.Serialization;

namespace CxCrm.Plugins.Program.Cockpit;

/// <summary>One of the five figures: where it was, is and should be.</summary>
[DataContract]
public sealed class CockpitIndicator
{
    /// <summary>satisfaction, churn, promoters, expectations or employees.</summary>
    [DataMember(Name = "code", Order = 0)]
    public string Code { get; set; } = "";

    /// <summary>In the reader's language.</summary>
    [DataMember(Name = "name", Order = 1)]
    public string Name { get; set; } = "";

    /// <summary>scale1to5, percent or points.</summary>
    [DataMember(Name = "unit", Order = 2)]
    public string Unit { get; set; } = "";

    [DataMember(Name = "higherIsBetter", Order = 3)]
    public bool HigherIsBetter { get; set; }

    /// <summary>Where the program began; null when unknown.</summary>
    [DataMember(Name = "base", Order = 4)]
    public decimal? Base { get; set; }

    /// <summary>The latest; null when there is none, and then <see cref="Reason"/> says why.</summary>
    [DataMember(Name = "now", Order = 5)]
    public decimal? Now { get; set; }

    /// <summary>Lower end of the 95 % interval.</summary>
    [DataMember(Name = "low", Order = 6)]
    public decimal? Low { get; set; }

    /// <summary>Upper end of the 95 % interval.</summary>
    [DataMember(Name = "high", Order = 7)]
    public decimal? High { get; set; }

    /// <summary>Answers, customers or employees behind the value.</summary>
    [DataMember(Name = "n", Order = 8)]
    public int? N { get; set; }

    /// <summary>Of the program's ambition; null when it has none.</summary>
    [DataMember(Name = "target", Order = 9)]
    public decimal? Target { get; set; }

    /// <summary>Why there is no value, in the reader's language.</summary>
    [DataMember(Name = "reason", Order = 10)]
    public string? Reason { get; set; }
}
