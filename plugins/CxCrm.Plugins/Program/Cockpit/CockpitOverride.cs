using System.Runtime.Serialization;

namespace CxCrm.Plugins.Program.Cockpit;

/// <summary>A person's judgement in place of a computed level.</summary>
[DataContract]
public sealed class CockpitOverride
{
    [DataMember(Name = "level", Order = 0)]
    public int Level { get; set; }

    [DataMember(Name = "reason", Order = 1)]
    public string Reason { get; set; } = "";

    /// <summary>UTC.</summary>
    [DataMember(Name = "expiresOn", Order = 2)]
    public string ExpiresOn { get; set; } = "";
}
