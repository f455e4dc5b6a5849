using System;
using System.Runtime.Serialization;

namespace CxCrm.Plugins.Voice.Metrics;

/// <summary>How far one stream has been merged.</summary>
[DataContract]
internal sealed class StreamCursor
{
    [DataMember(Name = "stream", Order = 0)]
    public string Stream { get; set; } = "";

    [DataMember(Name = "until", Order = 1)]
    public DateTime Until { get; set; }
}
