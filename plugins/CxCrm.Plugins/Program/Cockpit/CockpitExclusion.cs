using System.Runtime.Serialization;

namespace CxCrm.Plugins.Program.Cockpit;

/// <summary>How many were not asked for one reason.</summary>
[DataContract]
public sealed class CockpitExclusion
{
    /// <summary>Code of the option, such as quietPeriod.</summary>
    [DataMember(Name = "reason", Order = 0)]
    public string Reason { get; set; } = "";

    [DataMember(Name = "count", Order = 1)]
    public int Count { get; set; }
}
