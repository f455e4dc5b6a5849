using System.Runtime.Serialization;

namespace CxCrm.Plugins.Toolbox;

/// <summary>A service element with the verdict the review proposes.</summary>
[DataContract]
internal sealed class ReviewedElement
{
    [DataMember(Name = "id", Order = 1)]
    public string Id { get; set; } = "";

    [DataMember(Name = "name", Order = 2)]
    public string Name { get; set; } = "";

    [DataMember(Name = "kind", Order = 3)]
    public string Kind { get; set; } = "";

    [DataMember(Name = "customerValue", Order = 4, EmitDefaultValue = false)]
    public int? CustomerValue { get; set; }

    [DataMember(Name = "cost", Order = 5, EmitDefaultValue = false)]
    public decimal? Cost { get; set; }

    /// <summary>keep, strengthen or reduce.</summary>
    [DataMember(Name = "proposed", Order = 6, EmitDefaultValue = false)]
    public string? Proposed { get; set; }

    /// <summary>grow, keep, show or reduce.</summary>
    [DataMember(Name = "decided", Order = 7, EmitDefaultValue = false)]
    public string? Decided { get; set; }
}
