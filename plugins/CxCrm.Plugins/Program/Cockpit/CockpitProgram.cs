using System.Runtime.Serialization;

namespace CxCrm.Plugins.Program.Cockpit;

/// <summary>A program on the cockpit.</summary>
[DataContract]
public sealed class CockpitProgram
{
    /// <summary>Lower case, without braces.</summary>
    [DataMember(Name = "id", Order = 0)]
    public string Id { get; set; } = "";

    [DataMember(Name = "name", Order = 1)]
    public string Name { get; set; } = "";

    [DataMember(Name = "vision", Order = 2)]
    public string? Vision { get; set; }

    [DataMember(Name = "why", Order = 3)]
    public string? Why { get; set; }

    /// <summary>draft, active, paused or closed.</summary>
    [DataMember(Name = "state", Order = 4)]
    public string State { get; set; } = "";

    /// <summary>Name of the owner.</summary>
    [DataMember(Name = "owner", Order = 5)]
    public string? Owner { get; set; }

    /// <summary>Name of the sponsor; null when there is none.</summary>
    [DataMember(Name = "sponsor", Order = 6)]
    public string? Sponsor { get; set; }

    /// <summary>Per cent, 0 to 100.</summary>
    [DataMember(Name = "maturity", Order = 7)]
    public decimal Maturity { get; set; }

    /// <summary>The last step such that it and every earlier one are at level 3 or more; null before the first is.</summary>
    [DataMember(Name = "reachedStep", Order = 8)]
    public string? ReachedStep { get; set; }

    /// <summary>When the evidence was last measured, UTC; null when never.</summary>
    [DataMember(Name = "assessedOn", Order = 9)]
    public string? AssessedOn { get; set; }

    /// <summary>Who usually owns the process in a company of this size; null when the size is not given.</summary>
    [DataMember(Name = "ownerHint", Order = 10)]
    public string? OwnerHint { get; set; }
}
