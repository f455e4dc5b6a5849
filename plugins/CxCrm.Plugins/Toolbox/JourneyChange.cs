using System.Collections.Generic;
using System.Runtime.Serialization;

namespace CxCrm.Plugins.Toolbox;

/// <summary>A line of the list of differences.</summary>
[DataContract]
internal sealed class JourneyChange
{
    /// <summary>added, removed or changed.</summary>
    [DataMember(Name = "kind", Order = 1)]
    public string Kind { get; set; } = "";

    [DataMember(Name = "touchpoint", Order = 2)]
    public string Touchpoint { get; set; } = "";

    /// <summary>Names of the members that differ.</summary>
    [DataMember(Name = "changed", Order = 3)]
    public List<string> Changed { get; set; } = [];
}
