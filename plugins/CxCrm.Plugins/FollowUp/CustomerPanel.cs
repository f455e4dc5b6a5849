using System.Collections.Generic;
using System.Runtime.Serialization;

namespace CxCrm.Plugins.FollowUp;

/// <summary>
/// All that one who serves a customer needs to see, version 1. Times are UTC in ISO 8601; texts are in the reader's language; codes are
/// stable. A member without a value is left out.
/// </summary>
[DataContract]
internal sealed class CustomerPanel
{
    [DataMember(Name = "version", Order = 1)]
    public int Version { get; set; } = 1;

    [DataMember(Name = "id", Order = 2)]
    public string Id { get; set; } = "";

    [DataMember(Name = "name", Order = 3)]
    public string Name { get; set; } = "";

    [DataMember(Name = "asOf", Order = 4)]
    public string AsOf { get; set; } = "";

    /// <summary>active, restricted or erased.</summary>
    [DataMember(Name = "privacy", Order = 5)]
    public string Privacy { get; set; } = "";

    [DataMember(Name = "health", Order = 6)]
    public PanelHealth Health { get; set; } = new();

    [DataMember(Name = "scores", Order = 7)]
    public List<PanelScore> Scores { get; set; } = [];

    /// <summary>up, steady or down.</summary>
    [DataMember(Name = "trend", Order = 8, EmitDefaultValue = false)]
    public string? Trend { get; set; }

    [DataMember(Name = "followUps", Order = 9)]
    public List<PanelFollowUp> FollowUps { get; set; } = [];

    [DataMember(Name = "ownWords", Order = 10)]
    public List<PanelWords> OwnWords { get; set; } = [];

    /// <summary>May I call, mail, survey?</summary>
    [DataMember(Name = "may", Order = 11)]
    public List<PanelPermission> May { get; set; } = [];

    [DataMember(Name = "disruptions", Order = 12)]
    public List<PanelDisruption> Disruptions { get; set; } = [];

    /// <summary>How to reach the customer about the gravest thing that is open.</summary>
    [DataMember(Name = "channel", Order = 13)]
    public PanelChannel Channel { get; set; } = new();
}
