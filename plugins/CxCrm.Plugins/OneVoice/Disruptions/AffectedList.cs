using System.Collections.Generic;
using System.Runtime.Serialization;

namespace CxCrm.Plugins.OneVoice.Disruptions;

/// <summary>The customers of one owner that disruptions touch, version 1; the gravest disruption first.</summary>
[DataContract]
internal sealed class AffectedList
{
    [DataMember(Name = "version", Order = 1)]
    public int Version { get; set; } = 1;

    [DataMember(Name = "customers", Order = 2)]
    public List<AffectedCustomer> Customers { get; set; } = [];

    /// <summary>Whether there are more than are listed.</summary>
    [DataMember(Name = "more", Order = 3)]
    public bool More { get; set; }
}
