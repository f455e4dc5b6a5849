using System.Runtime.Serialization;

namespace CxCrm.Plugins.Privacy;

/// <summary>What erasure would do behind one way to the person's rows; a line of the answer of <c>cx_PreviewErasure</c>, version 1.</summary>
[DataContract]
internal sealed class PreviewLine
{
    [DataMember(Name = "table", Order = 0)]
    public string Table { get; set; } = "";

    [DataMember(Name = "column", Order = 1)]
    public string Column { get; set; } = "";

    /// <summary>At most 5,000.</summary>
    [DataMember(Name = "rows", Order = 2)]
    public int Rows { get; set; }

    /// <summary>delete, blank, pseudonymise or keep.</summary>
    [DataMember(Name = "action", Order = 3)]
    public string Action { get; set; } = "";

    [DataMember(Name = "ground", Order = 4)]
    public string Ground { get; set; } = "";

    /// <summary>The reason in the user's language.</summary>
    [DataMember(Name = "why", Order = 6)]
    public string Why { get; set; } = "";

    /// <summary>Last day on which the newest row must be kept, yyyy-MM-dd; absent when no end is known.</summary>
    [DataMember(Name = "keptUntil", Order = 7, EmitDefaultValue = false)]
    public string? KeptUntil { get; set; }

    [DataMember(Name = "mapped", Order = 5)]
    public bool Mapped { get; set; }
}
