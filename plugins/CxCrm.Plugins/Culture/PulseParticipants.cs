using System.Collections.Generic;
using System.Runtime.Serialization;

namespace CxCrm.Plugins.Culture;

/// <summary>Who took part in a batch.</summary>
[DataContract]
internal sealed class PulseParticipants
{
    [DataMember(Name = "participants", Order = 1)]
    public List<PulseParticipant> Participants { get; set; } = [];
}
