using System.Collections.Generic;
using System.Runtime.Serialization;

namespace CxCrm.Plugins.Privacy;

/// <summary>One purpose on one channel, with what the person said to it.</summary>
[DataContract]
internal sealed class ConsentReceiptPurpose
{
    [DataMember(Name = "purpose", Order = 0)]
    public string Purpose { get; set; } = "";

    [DataMember(Name = "name", Order = 1)]
    public string Name { get; set; } = "";

    [DataMember(Name = "lawfulBasis", Order = 2)]
    public string LawfulBasis { get; set; } = "";

    [DataMember(Name = "channel", Order = 3)]
    public string Channel { get; set; } = "";

    [DataMember(Name = "state", Order = 4)]
    public string State { get; set; } = "";

    [DataMember(Name = "events", Order = 5)]
    public List<ConsentReceiptEvent> Events { get; set; } = [];
}
