using System.Collections.Generic;
using System.Runtime.Serialization;

namespace CxCrm.Plugins.Toolbox;

/// <summary>A value review of a service package, version 1.</summary>
[DataContract]
internal sealed class PackageReview
{
    [DataMember(Name = "version", Order = 1)]
    public int Version { get; set; } = 1;

    /// <summary>What the verdicts compare with.</summary>
    [DataMember(Name = "medianCost", Order = 2, EmitDefaultValue = false)]
    public decimal? MedianCost { get; set; }

    [DataMember(Name = "elements", Order = 3)]
    public List<ReviewedElement> Elements { get; set; } = [];

    /// <summary>Low value at high cost.</summary>
    [DataMember(Name = "savings", Order = 4)]
    public List<ReviewedElement> Savings { get; set; } = [];

    /// <summary>Their yearly cost.</summary>
    [DataMember(Name = "saving", Order = 5)]
    public decimal Saving { get; set; }

    /// <summary>functional, emotional.</summary>
    [DataMember(Name = "missing", Order = 6)]
    public List<string> Missing { get; set; } = [];
}
