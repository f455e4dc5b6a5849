using System.Collections.Generic;
using System.Runtime.Serialization;

namespace CxCrm.Plugins.Toolbox;

/// <summary>A journey with all that is drawn on its map, version 1. Times are UTC in ISO 8601; codes are stable; a member without a value is left out.</summary>
[DataContract]
internal sealed class JourneyDocument
{
    [DataMember(Name = "version", Order = 1)]
    public int Version { get; set; } = 1;

    [DataMember(Name = "id", Order = 2)]
    public string Id { get; set; } = "";

    [DataMember(Name = "name", Order = 3)]
    public string Name { get; set; } = "";

    /// <summary>asIs or toBe.</summary>
    [DataMember(Name = "kind", Order = 4)]
    public string Kind { get; set; } = "";

    /// <summary>Id of the program.</summary>
    [DataMember(Name = "program", Order = 5)]
    public string Program { get; set; } = "";

    [DataMember(Name = "persona", Order = 6, EmitDefaultValue = false)]
    public JourneyPersona? Persona { get; set; }

    [DataMember(Name = "asOf", Order = 7)]
    public string AsOf { get; set; } = "";

    [DataMember(Name = "statements", Order = 8)]
    public int Statements { get; set; }

    [DataMember(Name = "assumptions", Order = 9)]
    public int Assumptions { get; set; }

    /// <summary>Share of statements that are no assumptions, in per cent.</summary>
    [DataMember(Name = "factShare", Order = 10, EmitDefaultValue = false)]
    public decimal? FactShare { get; set; }

    [DataMember(Name = "hasCollectionPlan", Order = 11)]
    public bool HasCollectionPlan { get; set; }

    /// <summary>Before, during, after; always these three.</summary>
    [DataMember(Name = "phases", Order = 12)]
    public List<JourneyPhase> Phases { get; set; } = [];

    /// <summary>Names of touchpoints nobody answers for.</summary>
    [DataMember(Name = "withoutResponsible", Order = 13)]
    public List<string> WithoutResponsible { get; set; } = [];

    /// <summary>Blueprint steps nobody has a role in.</summary>
    [DataMember(Name = "stepsWithoutRole", Order = 14)]
    public List<string> StepsWithoutRole { get; set; } = [];

    /// <summary>Of a to-be journey: what changes against the journey it replaces.</summary>
    [DataMember(Name = "differences", Order = 15)]
    public List<JourneyChange> Differences { get; set; } = [];

    [DataMember(Name = "warnings", Order = 16)]
    public List<JourneyWarning> Warnings { get; set; } = [];
}
