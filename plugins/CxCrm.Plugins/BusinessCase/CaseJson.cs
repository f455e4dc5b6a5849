using System.Collections.Generic;
using System.Runtime.Serialization;

namespace CxCrm.Plugins.BusinessCase;

/// <summary>A computed business case as JSON, version 1.</summary>
[DataContract]
public sealed class CaseJson
{
    [DataMember(Name = "version", Order = 0)]
    public int Version { get; set; } = 1;

    [DataMember(Name = "low", Order = 1)]
    public ScenarioJson Low { get; set; } = new();

    [DataMember(Name = "expected", Order = 2)]
    public ScenarioJson Expected { get; set; } = new();

    [DataMember(Name = "high", Order = 3)]
    public ScenarioJson High { get; set; } = new();

    /// <summary>What is ours and what is an assumption, in words.</summary>
    [DataMember(Name = "notes", Order = 4)]
    public List<string> Notes { get; set; } = [];
}
