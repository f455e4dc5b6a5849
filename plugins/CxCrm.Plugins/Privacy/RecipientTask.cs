using System;
using System.Runtime.Serialization;

namespace CxCrm.Plugins.Privacy;

/// <summary>An open task to tell one recipient.</summary>
[DataContract]
internal sealed class RecipientTask
{
    [DataMember(Name = "task")]
    public Guid Task { get; set; }

    [DataMember(Name = "recipient")]
    public Guid Recipient { get; set; }
}
