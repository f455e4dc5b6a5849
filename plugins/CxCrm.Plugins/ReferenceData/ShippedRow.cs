using System.Runtime.Serialization;

namespace CxCrm.Plugins.ReferenceData;

/// <summary>A row that the solution shipped.</summary>
[DataContract]
internal sealed class ShippedRow
{
    [DataMember(Name = "key", Order = 1)]
    public string Key { get; set; } = "";

    /// <summary>What was shipped last, by <see cref="RowDigest"/>.</summary>
    [DataMember(Name = "digest", Order = 2)]
    public string Digest { get; set; } = "";
}
