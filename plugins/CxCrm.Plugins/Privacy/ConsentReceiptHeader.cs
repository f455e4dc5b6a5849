using System;
using System.Runtime.Serialization;

namespace CxCrm.Plugins.Privacy;

/// <summary>Which record it is.</summary>
[DataContract]
internal sealed class ConsentReceiptHeader
{
    [DataMember(Name = "recordId", Order = 0)]
    public string RecordId { get; set; } = "";

    [DataMember(Name = "subjectId", Order = 1)]
    public string SubjectId { get; set; } = "";

    [DataMember(Name = "language", Order = 2)]
    public int Language { get; set; }

    [DataMember(Name = "issuedOn", Order = 3)]
    public DateTime IssuedOn { get; set; }

    [DataMember(Name = "events", Order = 4)]
    public int Events { get; set; }

    [DataMember(Name = "headHash", Order = 5)]
    public string HeadHash { get; set; } = "";
}
