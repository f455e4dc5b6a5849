using System.Runtime.Serialization;

namespace CxCrm.Plugins.Maturity;

/// <summary>A competence, trait or part in the latest assessment.</summary>
[DataContract]
internal sealed class MaturityItem
{
    [DataMember(Name = "code", Order = 1)]
    public string Code { get; set; } = "";

    [DataMember(Name = "name", Order = 2)]
    public string Name { get; set; } = "";

    [DataMember(Name = "now", Order = 3, EmitDefaultValue = false)]
    public int? Now { get; set; }

    [DataMember(Name = "wanted", Order = 4, EmitDefaultValue = false)]
    public int? Wanted { get; set; }

    [DataMember(Name = "gap", Order = 5, EmitDefaultValue = false)]
    public int? Gap { get; set; }
}
