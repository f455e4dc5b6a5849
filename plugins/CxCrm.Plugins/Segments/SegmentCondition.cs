using System.Runtime.Serialization;

namespace CxCrm.Plugins.Segments;

/// <summary>One condition as it comes in.</summary>
[DataContract]
internal sealed class SegmentCondition
{
    [DataMember(Name = "field", IsRequired = true)]
    public string? Field { get; set; }

    [DataMember(Name = "values", IsRequired = true)]
    public string[]? Values { get; set; }
}
