using System.Collections.Generic;
using System.Runtime.Serialization;

namespace CxCrm.Plugins.Program.Cockpit;

/// <summary>One of the six steps.</summary>
[DataContract]
public sealed class CockpitStep
{
    /// <summary>status, businessCase, ambition, toolbox, voice or culture.</summary>
    [DataMember(Name = "step", Order = 0)]
    public string Step { get; set; } = "";

    /// <summary>In the reader's language.</summary>
    [DataMember(Name = "name", Order = 1)]
    public string Name { get; set; } = "";

    /// <summary>What counts now, 0 to 5.</summary>
    [DataMember(Name = "level", Order = 2)]
    public int Level { get; set; }

    /// <summary>What the evidence says, 0 to 5.</summary>
    [DataMember(Name = "computedLevel", Order = 3)]
    public int ComputedLevel { get; set; }

    /// <summary>While a person's judgement counts, else null.</summary>
    [DataMember(Name = "override", Order = 4)]
    public CockpitOverride? Override { get; set; }

    /// <summary>notStarted, inProgress or completed.</summary>
    [DataMember(Name = "state", Order = 5)]
    public string State { get; set; } = "";

    /// <summary>The first criterion in the way of the next level; null when all are met.</summary>
    [DataMember(Name = "nextAction", Order = 6)]
    public CockpitAction? NextAction { get; set; }

    /// <summary>By level, met and missing.</summary>
    [DataMember(Name = "criteria", Order = 7)]
    public List<CockpitCriterion> Criteria { get; set; } = [];
}
