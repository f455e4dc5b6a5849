using System.Runtime.Serialization;

namespace CxCrm.Plugins.Privacy;

/// <summary>What was done in one table so far.</summary>
[DataContract]
internal sealed class ErasureCount
{
    [DataMember(Name = "table")]
    public string Table { get; set; } = "";

    [DataMember(Name = "deleted")]
    public int Deleted { get; set; }

    [DataMember(Name = "changed")]
    public int Changed { get; set; }

    [DataMember(Name = "kept")]
    public int Kept { get; set; }

    /// <summary>Last day of the longest ground, yyyy-MM-dd; empty when it is not known.</summary>
    [DataMember(Name = "until")]
    public string Until { get; set; } = "";

    [DataMember(Name = "ground")]
    public string Ground { get; set; } = "";
}
