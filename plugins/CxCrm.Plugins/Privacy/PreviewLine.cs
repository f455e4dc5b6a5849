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

    [DataMember(Name = "mapped", Order = 5)]
    public bool Mapped { get; set; }
}
