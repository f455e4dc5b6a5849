using System.Collections.Generic;
using System.Runtime.Serialization;

namespace CxCrm.Plugins.OneVoice.Answers;

/// <summary>Who waits for us, version 1; what is due first stands first.</summary>
[DataContract]
internal sealed class UnansweredList
{
    [DataMember(Name = "version", Order = 1)]
    public int Version { get; set; } = 1;

    [DataMember(Name = "asOf", Order = 2)]
    public string AsOf { get; set; } = "";

    [DataMember(Name = "waiting", Order = 3)]
    public List<Unanswered> Waiting { get; set; } = [];

    /// <summary>Whether there are more than are listed.</summary>
    [DataMember(Name = "more", Order = 4)]
    public bool More { get; set; }
}
