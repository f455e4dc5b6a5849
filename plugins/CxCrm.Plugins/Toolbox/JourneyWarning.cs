using System.Runtime.Serialization;

namespace CxCrm.Plugins.Toolbox;

/// <summary>Something the journey lacks.</summary>
[DataContract]
internal sealed class JourneyWarning
{
    [DataMember(Name = "code", Order = 1)]
    public string Code { get; set; } = "";

    [DataMember(Name = "text", Order = 2)]
    public string Text { get; set; } = "";
}
