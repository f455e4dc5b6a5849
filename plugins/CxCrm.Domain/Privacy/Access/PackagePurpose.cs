using System.Runtime.Serialization;

namespace CxCrm.Domain.Privacy.Access;

/// <summary>A purpose as a person is told of it (Art. 15(1)(a), (d)).</summary>
[DataContract]
public sealed class PackagePurpose
{
    [DataMember(Name = "name", Order = 1)]
    public string Name { get; set; } = "";

    [DataMember(Name = "basis", Order = 2)]
    public string Basis { get; set; } = "";

    /// <summary>Months; null when no fixed time is set.</summary>
    [DataMember(Name = "retentionMonths", Order = 3)]
    public int? Months { get; set; }
}
