using System.Collections.Generic;
using System.Runtime.Serialization;

namespace CxCrm.Plugins.Toolbox;

/// <summary>One phase of a journey.</summary>
[DataContract]
internal sealed class JourneyPhase
{
    /// <summary>before, during or after.</summary>
    [DataMember(Name = "code", Order = 1)]
    public string Code { get; set; } = "";

    [DataMember(Name = "name", Order = 2)]
    public string Name { get; set; } = "";

    [DataMember(Name = "stages", Order = 3)]
    public List<JourneyStageText> Stages { get; set; } = [];

    [DataMember(Name = "touchpoints", Order = 4)]
    public List<JourneyTouchpoint> Touchpoints { get; set; } = [];
}
