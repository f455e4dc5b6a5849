using System.Collections.Generic;
using System.Runtime.Serialization;

namespace CxCrm.Plugins.Toolbox;

/// <summary>Who answers for which touchpoint, department by department, version 1.</summary>
[DataContract]
internal sealed class ResponsibilityMatrix
{
    [DataMember(Name = "version", Order = 1)]
    public int Version { get; set; } = 1;

    [DataMember(Name = "departments", Order = 2)]
    public List<DepartmentTouchpoints> Departments { get; set; } = [];

    /// <summary>Touchpoints nobody answers for.</summary>
    [DataMember(Name = "withoutOwner", Order = 3)]
    public List<OwnedTouchpoint> WithoutOwner { get; set; } = [];

    /// <summary>There are more than were read.</summary>
    [DataMember(Name = "truncated", Order = 4)]
    public bool Truncated { get; set; }
}
