using System.Runtime.Serialization;

namespace CxCrm.Plugins.Toolbox;

/// <summary>Whom the journey is drawn for.</summary>
[DataContract]
internal sealed class JourneyPersona
{
    [DataMember(Name = "id", Order = 1)]
    public string Id { get; set; } = "";

    [DataMember(Name = "name", Order = 2)]
    public string Name { get; set; } = "";

    /// <summary>noEvidence or assumptionOnly.</summary>
    [DataMember(Name = "warning", Order = 3, EmitDefaultValue = false)]
    public string? Warning { get; set; }
}
