using System.Collections.Generic;
using System.Runtime.Serialization;

namespace CxCrm.Plugins.Maturity;

/// <summary>One model.</summary>
[DataContract]
internal sealed class MaturityModelResult
{
    /// <summary>sevenCompetences, sixTraits, perceptionGap or programCheck.</summary>
    [DataMember(Name = "model", Order = 1)]
    public string Model { get; set; } = "";

    [DataMember(Name = "assessedOn", Order = 2, EmitDefaultValue = false)]
    public string? AssessedOn { get; set; }

    /// <summary>The largest gap of the latest assessment, or the perception gap.</summary>
    [DataMember(Name = "gap", Order = 3, EmitDefaultValue = false)]
    public decimal? Gap { get; set; }

    /// <summary>Name of the competence or trait with the largest gap.</summary>
    [DataMember(Name = "largest", Order = 4, EmitDefaultValue = false)]
    public string? Largest { get; set; }

    [DataMember(Name = "staffShare", Order = 5, EmitDefaultValue = false)]
    public decimal? StaffShare { get; set; }

    [DataMember(Name = "customerShare", Order = 6, EmitDefaultValue = false)]
    public decimal? CustomerShare { get; set; }

    [DataMember(Name = "items", Order = 7)]
    public List<MaturityItem> Items { get; set; } = [];

    /// <summary>Newest first.</summary>
    [DataMember(Name = "history", Order = 8)]
    public List<MaturityPoint> History { get; set; } = [];
}
