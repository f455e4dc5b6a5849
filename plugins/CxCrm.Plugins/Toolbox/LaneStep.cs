using System.Runtime.Serialization;

namespace CxCrm.Plugins.Toolbox;

/// <summary>One step in a lane.</summary>
[DataContract]
internal sealed class LaneStep
{
    [DataMember(Name = "name", Order = 1)]
    public string Name { get; set; } = "";

    [DataMember(Name = "order", Order = 2)]
    public int Order { get; set; }

    [DataMember(Name = "role", Order = 3, EmitDefaultValue = false)]
    public string? Role { get; set; }

    [DataMember(Name = "minutes", Order = 4, EmitDefaultValue = false)]
    public decimal? Minutes { get; set; }

    [DataMember(Name = "waste", Order = 5)]
    public bool Waste { get; set; }

    [DataMember(Name = "wasteNote", Order = 6, EmitDefaultValue = false)]
    public string? WasteNote { get; set; }
}
