using System.Collections.Generic;
using System.Runtime.Serialization;

namespace CxCrm.Plugins.Voice;

/// <summary>The documented answer of sending invitations, version 1.</summary>
[DataContract]
internal sealed class InvitationOutcomes
{
    [DataMember(Name = "version", Order = 1)]
    public int Version { get; set; } = 1;

    [DataMember(Name = "invitations", Order = 2)]
    public List<InvitationOutcome> Invitations { get; set; } = [];
}
