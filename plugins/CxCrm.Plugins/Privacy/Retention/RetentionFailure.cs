using System.Runtime.Serialization;

namespace CxCrm.Plugins.Privacy.Retention;

/// <summary>A row that is due and stays, and why. The reason names a table, a code of ours or the platform; never a person.</summary>
[DataContract]
internal sealed class RetentionFailure
{
    [DataMember(Name = "rule", Order = 1)]
    public string Rule { get; set; } = "";

    [DataMember(Name = "table", Order = 2)]
    public string Table { get; set; } = "";

    [DataMember(Name = "row", Order = 3)]
    public string Row { get; set; } = "";

    [DataMember(Name = "reason", Order = 4)]
    public string Reason { get; set; } = "";
}
