using System.Collections.Generic;
using System.Runtime.Serialization;

namespace CxCrm.Plugins.Program.Cockpit;

/// <summary>What <see cref="GetCockpit"/> answers, version 1. Members are added, never changed or taken away, within a version.</summary>
[DataContract]
public sealed class CockpitJson
{
    /// <summary>1.</summary>
    [DataMember(Name = "version", Order = 0)]
    public int Version { get; set; }

    /// <summary>The program itself.</summary>
    [DataMember(Name = "program", Order = 1)]
    public CockpitProgram Program { get; set; } = new();

    /// <summary>What stands in the way, such as a sponsor without executive role.</summary>
    [DataMember(Name = "warnings", Order = 2)]
    public List<CockpitText> Warnings { get; set; } = [];

    /// <summary>The six, in their order.</summary>
    [DataMember(Name = "steps", Order = 3)]
    public List<CockpitStep> Steps { get; set; } = [];

    /// <summary>What to do next, at most three, the most urgent first.</summary>
    [DataMember(Name = "nextActions", Order = 4)]
    public List<CockpitAction> NextActions { get; set; } = [];

    /// <summary>Satisfaction, churn, promoters, expectations, employees.</summary>
    [DataMember(Name = "indicators", Order = 5)]
    public List<CockpitIndicator> Indicators { get; set; } = [];

    /// <summary>How many of those invited answered.</summary>
    [DataMember(Name = "response", Order = 6)]
    public CockpitResponse Response { get; set; } = new();
}
