using System.Runtime.Serialization;

namespace CxCrm.Plugins.Privacy;

/// <summary>
/// The proof of a consent (GDPR Art. 7(1)): the exact wording that was shown, and how. Version 1; shaped after ISO/IEC TS 27560. Blanked on erasure.
/// </summary>
[DataContract]
internal sealed class ConsentPersonalPart
{
    [DataMember(Name = "version", Order = 0)]
    public int Version { get; set; } = 1;

    [DataMember(Name = "title", Order = 1, EmitDefaultValue = false)]
    public string? Title { get; set; }

    [DataMember(Name = "text", Order = 2, EmitDefaultValue = false)]
    public string? Text { get; set; }

    [DataMember(Name = "language", Order = 3, EmitDefaultValue = false)]
    public int? Language { get; set; }

    [DataMember(Name = "form", Order = 4, EmitDefaultValue = false)]
    public string? Form { get; set; }

    [DataMember(Name = "session", Order = 5, EmitDefaultValue = false)]
    public string? Session { get; set; }

    [DataMember(Name = "guardian", Order = 6, EmitDefaultValue = false)]
    public string? Guardian { get; set; }

    /// <summary>The other subject, in an event that tells of a merge.</summary>
    [DataMember(Name = "mergedWith", Order = 7, EmitDefaultValue = false)]
    public string? MergedWith { get; set; }
}
