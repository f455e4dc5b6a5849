using System.Runtime.Serialization;

namespace CxCrm.Plugins.Privacy;

/// <summary>A way from the person to rows of a table.</summary>
[DataContract]
internal sealed class ErasureSource
{
    [DataMember(Name = "table")]
    public string Table { get; set; } = "";

    [DataMember(Name = "id")]
    public string PrimaryId { get; set; } = "";

    /// <summary>The lookup that points to the contact, or to the parent; for party lists the id of the activity.</summary>
    [DataMember(Name = "column")]
    public string Column { get; set; } = "";

    [DataMember(Name = "kind")]
    public SourceKind Kind { get; set; }

    /// <summary>Whether the column may be changed; some of the platform's may not.</summary>
    [DataMember(Name = "updatable")]
    public bool Updatable { get; set; }

    [DataMember(Name = "parent", EmitDefaultValue = false)]
    public string? Parent { get; set; }

    [DataMember(Name = "parentId", EmitDefaultValue = false)]
    public string? ParentId { get; set; }

    /// <summary>The parent's lookup to the contact.</summary>
    [DataMember(Name = "parentColumn", EmitDefaultValue = false)]
    public string? ParentColumn { get; set; }
}
