using System.Runtime.Serialization;

namespace CxCrm.Domain.Privacy.Access;

/// <summary>An entry of the field dictionary.</summary>
[DataContract]
public sealed class PortableField
{
    [DataMember(Name = "table", Order = 1)]
    public string Table { get; set; } = "";

    [DataMember(Name = "column", Order = 2)]
    public string Column { get; set; } = "";

    [DataMember(Name = "meaning", Order = 3)]
    public string Meaning { get; set; } = "";
}
