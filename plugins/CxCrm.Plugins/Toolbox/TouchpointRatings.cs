using System.Runtime.Serialization;

namespace CxCrm.Plugins.Toolbox;

/// <summary>The five quality ratings of a touchpoint, each 1-5.</summary>
[DataContract]
internal sealed class TouchpointRatings
{
    [DataMember(Name = "convenience", Order = 1, EmitDefaultValue = false)]
    public int? Convenience { get; set; }

    [DataMember(Name = "timeliness", Order = 2, EmitDefaultValue = false)]
    public int? Timeliness { get; set; }

    [DataMember(Name = "proactivity", Order = 3, EmitDefaultValue = false)]
    public int? Proactivity { get; set; }

    [DataMember(Name = "kindness", Order = 4, EmitDefaultValue = false)]
    public int? Kindness { get; set; }

    [DataMember(Name = "fairness", Order = 5, EmitDefaultValue = false)]
    public int? Fairness { get; set; }
}
