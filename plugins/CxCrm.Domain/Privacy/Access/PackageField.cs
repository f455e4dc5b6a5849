using System.Runtime.Serialization;

namespace CxCrm.Domain.Privacy.Access;

/// <summary>One value of a person's record, with the column's name and its label in the person's language.</summary>
[DataContract]
public sealed class PackageField
{
    [DataMember(Name = "column", Order = 1)]
    public string Column { get; set; } = "";

    [DataMember(Name = "label", Order = 2)]
    public string Label { get; set; } = "";

    [DataMember(Name = "value", Order = 3)]
    public string Value { get; set; } = "";
}
