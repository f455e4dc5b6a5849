using System.Collections.Generic;
using System.Runtime.Serialization;

namespace CxCrm.Plugins.Privacy;

/// <summary>A consent record for the person it is about, shaped after ISO/IEC TS 27560: header, processing, parties, events. Version 1.</summary>
[DataContract]
internal sealed class ConsentReceipt
{
    [DataMember(Name = "version", Order = 0)]
    public int Version { get; set; } = 1;

    [DataMember(Name = "header", Order = 1)]
    public ConsentReceiptHeader Header { get; set; } = new();

    [DataMember(Name = "parties", Order = 2)]
    public List<ConsentReceiptParty> Parties { get; set; } = [];

    [DataMember(Name = "processing", Order = 3)]
    public List<ConsentReceiptPurpose> Processing { get; set; } = [];
}
