using System.Collections.Generic;
using System.Runtime.Serialization;

namespace CxCrm.Plugins.Toolbox;

/// <summary>A department and its touchpoints.</summary>
[DataContract]
internal sealed class DepartmentTouchpoints
{
    /// <summary>Left out for touchpoints without department.</summary>
    [DataMember(Name = "id", Order = 1, EmitDefaultValue = false)]
    public string? Id { get; set; }

    [DataMember(Name = "name", Order = 2)]
    public string Name { get; set; } = "";

    [DataMember(Name = "touchpoints", Order = 3)]
    public List<OwnedTouchpoint> Touchpoints { get; set; } = [];

    [DataMember(Name = "critical", Order = 4)]
    public int Critical { get; set; }

    [DataMember(Name = "withoutOwner", Order = 5)]
    public int WithoutOwner { get; set; }
}
