using System.Runtime.Serialization;

namespace CxCrm.Plugins.Culture;

/// <summary>One answer, without a name.</summary>
[DataContract]
internal sealed class PulseBatchAnswer
{
    [DataMember(Name = "unit", Order = 1, EmitDefaultValue = false)]
    public string? Unit { get; set; }

    [DataMember(Name = "enps", Order = 2, EmitDefaultValue = false)]
    public int? Enps { get; set; }

    [DataMember(Name = "rating", Order = 3, EmitDefaultValue = false)]
    public int? Rating { get; set; }

    [DataMember(Name = "text", Order = 4, EmitDefaultValue = false)]
    public string? Text { get; set; }
}
