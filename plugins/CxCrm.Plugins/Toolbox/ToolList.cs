using System.Collections.Generic;
using System.Runtime.Serialization;

namespace CxCrm.Plugins.Toolbox;

/// <summary>The whole toolbox in the order it is recommended to a program, version 1.</summary>
[DataContract]
internal sealed class ToolList
{
    [DataMember(Name = "version", Order = 1)]
    public int Version { get; set; } = 1;

    /// <summary>The chosen track, else the proposed one.</summary>
    [DataMember(Name = "track", Order = 2, EmitDefaultValue = false)]
    public string? Track { get; set; }

    /// <summary>Errors are at or above their limit, so quality tools come first.</summary>
    [DataMember(Name = "qualityFirst", Order = 3)]
    public bool QualityFirst { get; set; }

    [DataMember(Name = "tools", Order = 4)]
    public List<ToolEntry> Tools { get; set; } = [];
}
