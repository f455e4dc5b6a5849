using System.Collections.Generic;
using System.Runtime.Serialization;

namespace CxCrm.Plugins.OneVoice.Disruptions;

/// <summary>Customers hit at the same touchpoint, version 1; latest first.</summary>
[DataContract]
internal sealed class SimilarCustomers
{
    [DataMember(Name = "version", Order = 1)]
    public int Version { get; set; } = 1;

    [DataMember(Name = "touchpoint", Order = 2)]
    public string Touchpoint { get; set; } = "";

    [DataMember(Name = "days", Order = 3)]
    public int Days { get; set; }

    /// <summary>Had a bad experience there.</summary>
    [DataMember(Name = "hit", Order = 4)]
    public List<SimilarCustomer> Hit { get; set; } = [];

    /// <summary>Were there, and have not said anything bad.</summary>
    [DataMember(Name = "next", Order = 5)]
    public List<SimilarCustomer> Next { get; set; } = [];
}
