using System.Runtime.Serialization;

namespace CxCrm.Plugins.Privacy;

/// <summary>A text in which only the name was found.</summary>
[DataContract]
internal sealed class NameHit
{
    [DataMember(Name = "table")]
    public string Table { get; set; } = "";

    [DataMember(Name = "column")]
    public string Column { get; set; } = "";

    [DataMember(Name = "id")]
    public string Id { get; set; } = "";
}
