using System.Runtime.Serialization;

namespace CxCrm.Plugins.Toolbox;

/// <summary>Something said about the touchpoint and what it rests on.</summary>
[DataContract]
internal sealed class JourneyStatement
{
    [DataMember(Name = "text", Order = 1)]
    public string Text { get; set; } = "";

    [DataMember(Name = "evidence", Order = 2)]
    public string Evidence { get; set; } = "";

    [DataMember(Name = "assumption", Order = 3)]
    public bool Assumption { get; set; }

    [DataMember(Name = "source", Order = 4, EmitDefaultValue = false)]
    public string? Source { get; set; }

    [DataMember(Name = "n", Order = 5, EmitDefaultValue = false)]
    public int? N { get; set; }
}
