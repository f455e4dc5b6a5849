using System;
using System.Runtime.Serialization;

namespace CxCrm.Plugins.Privacy;

/// <summary>One thing the person said, with the exact text that was shown.</summary>
[DataContract]
internal sealed class ConsentReceiptEvent
{
    [DataMember(Name = "sequence", Order = 0)]
    public int Sequence { get; set; }

    [DataMember(Name = "event", Order = 1)]
    public string Event { get; set; } = "";

    [DataMember(Name = "occurredOn", Order = 2)]
    public DateTime OccurredOn { get; set; }

    [DataMember(Name = "source", Order = 3)]
    public string Source { get; set; } = "";

    [DataMember(Name = "textVersion", Order = 4)]
    public string TextVersion { get; set; } = "";

    [DataMember(Name = "textLanguage", Order = 5, EmitDefaultValue = false)]
    public int? TextLanguage { get; set; }

    [DataMember(Name = "title", Order = 6, EmitDefaultValue = false)]
    public string? Title { get; set; }

    [DataMember(Name = "text", Order = 7, EmitDefaultValue = false)]
    public string? Text { get; set; }

    [DataMember(Name = "hash", Order = 8)]
    public string Hash { get; set; } = "";
}
