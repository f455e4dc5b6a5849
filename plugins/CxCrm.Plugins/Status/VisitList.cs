using System.Collections.Generic;
using System.Runtime.Serialization;

namespace CxCrm.Plugins.Status;

/// <summary>The JSON of <see cref="GetVisits"/>.</summary>
[DataContract]
public sealed class VisitList
{
    [DataMember(Name = "version", Order = 0)]
    public int Version { get; set; } = 1;

    /// <summary>The longest unvisited first.</summary>
    [DataMember(Name = "touchpoints", Order = 1)]
    public List<VisitedTouchpoint> Touchpoints { get; set; } = [];

    /// <summary>Of before, during and after those that nobody has visited.</summary>
    [DataMember(Name = "phasesWithoutVisit", Order = 2)]
    public List<string> PhasesWithoutVisit { get; set; } = [];
}
