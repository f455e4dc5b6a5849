using System.Collections.Generic;
using System.Runtime.Serialization;

namespace CxCrm.Plugins.OneVoice.Conversations;

/// <summary>What happened between a customer and us in all channels, version 1; latest first, in an order that is the same for every reader.</summary>
[DataContract]
internal sealed class Timeline
{
    [DataMember(Name = "version", Order = 1)]
    public int Version { get; set; } = 1;

    [DataMember(Name = "entries", Order = 2)]
    public List<TimelineEntry> Entries { get; set; } = [];

    /// <summary>Whether there is more before the last entry.</summary>
    [DataMember(Name = "more", Order = 3)]
    public bool More { get; set; }
}
