using System.Runtime.Serialization;

namespace CxCrm.Plugins.Privacy.Retention;

/// <summary>What one rule found or did.</summary>
[DataContract]
internal sealed class RetentionCount
{
    [DataMember(Name = "rule", Order = 1)]
    public string Rule { get; set; } = "";

    [DataMember(Name = "table", Order = 2)]
    public string Table { get; set; } = "";

    /// <summary>delete, anonymise or review.</summary>
    [DataMember(Name = "action", Order = 3)]
    public string Action { get; set; } = "";

    [DataMember(Name = "rows", Order = 4)]
    public int Rows { get; set; }

    /// <summary>The row that the next call begins with; in a dry run only.</summary>
    [DataMember(Name = "next", Order = 5, EmitDefaultValue = false)]
    public string? Next { get; set; }
}
