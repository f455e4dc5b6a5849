using System.Runtime.Serialization;

namespace CxCrm.Plugins.Privacy;

/// <summary>Who takes part.</summary>
[DataContract]
internal sealed class ConsentReceiptParty
{
    [DataMember(Name = "role", Order = 0)]
    public string Role { get; set; } = "";

    [DataMember(Name = "name", Order = 1)]
    public string Name { get; set; } = "";

    [DataMember(Name = "contact", Order = 2)]
    public string Contact { get; set; } = "";
}
