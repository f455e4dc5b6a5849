using System.Collections.Generic;
using System.Runtime.Serialization;

namespace CxCrm.Plugins.Culture;

/// <summary>Thanks for customers helped, for those who opted in. Version 1.</summary>
[DataContract]
internal sealed class TeamBoard
{
    [DataMember(Name = "version", Order = 1)]
    public int Version { get; set; } = 1;

    /// <summary>Off unless an administrator turned it on.</summary>
    [DataMember(Name = "isOn", Order = 2)]
    public bool IsOn { get; set; }

    /// <summary>Most customers helped first.</summary>
    [DataMember(Name = "people", Order = 3)]
    public List<BoardPerson> People { get; set; } = [];
}
