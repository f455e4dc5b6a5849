using System.Runtime.Serialization;

namespace CxCrm.Plugins.Culture;

/// <summary>A person on the board.</summary>
[DataContract]
internal sealed class BoardPerson
{
    [DataMember(Name = "name", Order = 1)]
    public string Name { get; set; } = "";

    [DataMember(Name = "customersHelped", Order = 2)]
    public int CustomersHelped { get; set; }

    [DataMember(Name = "thanks", Order = 3)]
    public int Thanks { get; set; }
}
