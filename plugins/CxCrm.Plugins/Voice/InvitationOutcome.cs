using System.Runtime.Serialization;

namespace CxCrm.Plugins.Voice;

/// <summary>What became of asking one contact.</summary>
[DataContract]
internal sealed class InvitationOutcome
{
    [DataMember(Name = "contact", Order = 1)]
    public string Contact { get; set; } = "";

    [DataMember(Name = "invitation", Order = 2)]
    public string Invitation { get; set; } = "";

    [DataMember(Name = "sent", Order = 3)]
    public bool Sent { get; set; }

    [DataMember(Name = "reason", Order = 4)]
    public string Reason { get; set; } = "";
}
