using System.Collections.Generic;
using System.Runtime.Serialization;

namespace CxCrm.Plugins.Toolbox;

/// <summary>The lanes of the service blueprint behind a touchpoint.</summary>
[DataContract]
internal sealed class BlueprintLanes
{
    [DataMember(Name = "customer", Order = 1)]
    public List<LaneStep> Customer { get; set; } = [];

    [DataMember(Name = "frontStage", Order = 2)]
    public List<LaneStep> FrontStage { get; set; } = [];

    [DataMember(Name = "backStage", Order = 3)]
    public List<LaneStep> BackStage { get; set; } = [];

    [DataMember(Name = "support", Order = 4)]
    public List<LaneStep> Support { get; set; } = [];
}
