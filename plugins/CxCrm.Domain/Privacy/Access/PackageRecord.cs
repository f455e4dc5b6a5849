using System.Collections.Generic;
using System.Runtime.Serialization;

namespace CxCrm.Domain.Privacy.Access;

/// <summary>One record about a person; columns without a value are left out.</summary>
[DataContract]
public sealed class PackageRecord
{
    [DataMember(Name = "id", Order = 1)]
    public string Id { get; set; } = "";

    [DataMember(Name = "fields", Order = 2)]
    public List<PackageField> Fields { get; set; } = [];
}
