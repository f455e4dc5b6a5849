using System.Runtime.Serialization;

namespace CxCrm.Plugins.Culture;

/// <summary>One who took part: a user, or a person without a user by the hash of a token.</summary>
[DataContract]
internal sealed class PulseParticipant
{
    [DataMember(Name = "user", Order = 1, EmitDefaultValue = false)]
    public string? User { get; set; }

    [DataMember(Name = "tokenHash", Order = 2, EmitDefaultValue = false)]
    public string? TokenHash { get; set; }
}
