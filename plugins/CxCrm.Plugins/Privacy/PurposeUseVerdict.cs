using System.Runtime.Serialization;

namespace CxCrm.Plugins.Privacy;

/// <summary>Whether one person's data may be used.</summary>
[DataContract]
internal sealed class PurposeUseVerdict
{
    [DataMember(Name = "contact", Order = 0)]
    public string Contact { get; set; } = "";

    [DataMember(Name = "allowed", Order = 1)]
    public bool Allowed { get; set; }

    [DataMember(Name = "rule", Order = 2)]
    public string Rule { get; set; } = "";

    [DataMember(Name = "reason", Order = 3)]
    public string Reason { get; set; } = "";
}
