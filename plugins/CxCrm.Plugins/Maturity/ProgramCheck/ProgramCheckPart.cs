using System.Runtime.Serialization;

namespace CxCrm.Plugins.Maturity.ProgramCheck;

/// <summary>What one score was read from.</summary>
[DataContract]
internal sealed class ProgramCheckPart
{
    [DataMember(Name = "code", Order = 0)]
    public string Code { get; set; } = "";

    [DataMember(Name = "text", Order = 1)]
    public string Text { get; set; } = "";

    [DataMember(Name = "met", Order = 2)]
    public int Met { get; set; }

    [DataMember(Name = "of", Order = 3)]
    public int Of { get; set; }

    /// <summary>Per cent; absent without records.</summary>
    [DataMember(Name = "share", Order = 4, EmitDefaultValue = false)]
    public decimal? Share { get; set; }

    [DataMember(Name = "table", Order = 5)]
    public string Table { get; set; } = "";

    /// <summary>FetchXML of the rows that count.</summary>
    [DataMember(Name = "fetch", Order = 6)]
    public string Fetch { get; set; } = "";

    /// <summary>FetchXML of those that do well; absent where the rows themselves hold both numbers.</summary>
    [DataMember(Name = "fetchMet", Order = 7, EmitDefaultValue = false)]
    public string? FetchMet { get; set; }
}
