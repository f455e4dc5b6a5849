using System.Collections.Generic;
using System.Runtime.Serialization;

namespace CxCrm.Plugins.Privacy;

/// <summary>The answer, version 1.</summary>
[DataContract]
internal sealed class PurposeUseVerdicts
{
    [DataMember(Name = "version", Order = 0)]
    public int Version { get; set; } = 1;

    [DataMember(Name = "contacts", Order = 1)]
    public List<PurposeUseVerdict> Contacts { get; set; } = [];
}
