using System.Runtime.Serialization;

namespace CxCrm.Plugins.Program.Cockpit;

/// <summary>A sentence in the reader's language and the code it belongs to.</summary>
[DataContract]
public sealed class CockpitText
{
    /// <summary>Stable.</summary>
    [DataMember(Name = "code", Order = 0)]
    public string Code { get; set; } = "";

    [DataMember(Name = "text", Order = 1)]
    public string Text { get; set; } = "";
}
