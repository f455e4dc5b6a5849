using System.Runtime.Serialization;

namespace CxCrm.Plugins.Toolbox;

/// <summary>A touchpoint and who answers for it.</summary>
[DataContract]
internal sealed class OwnedTouchpoint
{
    [DataMember(Name = "id", Order = 1)]
    public string Id { get; set; } = "";

    [DataMember(Name = "name", Order = 2)]
    public string Name { get; set; } = "";

    [DataMember(Name = "journey", Order = 3)]
    public string Journey { get; set; } = "";

    [DataMember(Name = "phase", Order = 4)]
    public string Phase { get; set; } = "";

    [DataMember(Name = "office", Order = 5, EmitDefaultValue = false)]
    public string? Office { get; set; }

    [DataMember(Name = "responsible", Order = 6, EmitDefaultValue = false)]
    public string? Responsible { get; set; }

    [DataMember(Name = "critical", Order = 7)]
    public bool Critical { get; set; }
}
