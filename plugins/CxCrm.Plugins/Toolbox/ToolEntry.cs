using System.Runtime.Serialization;

namespace CxCrm.Plugins.Toolbox;

/// <summary>A tool of the catalogue.</summary>
[DataContract]
internal sealed class ToolEntry
{
    [DataMember(Name = "id", Order = 1)]
    public string Id { get; set; } = "";

    [DataMember(Name = "code", Order = 2)]
    public string Code { get; set; } = "";

    [DataMember(Name = "name", Order = 3)]
    public string Name { get; set; } = "";

    /// <summary>tqm, serviceManagement or cem.</summary>
    [DataMember(Name = "school", Order = 4)]
    public string School { get; set; } = "";

    [DataMember(Name = "suitsTrack", Order = 5)]
    public bool SuitsTrack { get; set; }

    /// <summary>The program has selected it.</summary>
    [DataMember(Name = "chosen", Order = 6)]
    public bool Chosen { get; set; }

    [DataMember(Name = "situations", Order = 7, EmitDefaultValue = false)]
    public string? Situations { get; set; }

    [DataMember(Name = "howTo", Order = 8, EmitDefaultValue = false)]
    public string? HowTo { get; set; }

    [DataMember(Name = "needsConsent", Order = 9)]
    public bool NeedsConsent { get; set; }
}
