using System.Runtime.Serialization;
using CxCrm.Domain.OneVoice;

namespace CxCrm.Plugins.OneVoice.Conversations;

/// <summary>One entry of a timeline.</summary>
[DataContract]
internal sealed class TimelineEntry
{
    [DataMember(Name = "id", Order = 1)]
    public string Id { get; set; } = "";

    [DataMember(Name = "table", Order = 2)]
    public string Table { get; set; } = "";

    /// <summary>email, phone, post, inPerson, task, and for an answer the channel it came by.</summary>
    [DataMember(Name = "channel", Order = 3)]
    public string Channel { get; set; } = "";

    [DataMember(Name = "on", Order = 4)]
    public string On { get; set; } = "";

    /// <summary>in or out; left out of what has no direction.</summary>
    [DataMember(Name = "direction", Order = 5, EmitDefaultValue = false)]
    public string? Direction { get; set; }

    /// <summary>The subject; of an answer, its number.</summary>
    [DataMember(Name = "title", Order = 6)]
    public string Title { get; set; } = "";

    [DataMember(Name = "owner", Order = 7, EmitDefaultValue = false)]
    public string? Owner { get; set; }

    [DataMember(Name = "isOpen", Order = 8)]
    public bool IsOpen { get; set; }

    [DataMember(Name = "conversation", Order = 9, EmitDefaultValue = false)]
    public string? Conversation { get; set; }

    /// <summary>Code of the knowledge answer that was given.</summary>
    [DataMember(Name = "answer", Order = 10, EmitDefaultValue = false)]
    public string? Answer { get; set; }

    [DataMember(Name = "nps", Order = 11, EmitDefaultValue = false)]
    public int? Nps { get; set; }

    /// <summary>Where it stands; not part of the document.</summary>
    public TimelinePlace Place { get; set; } = null!;
}
