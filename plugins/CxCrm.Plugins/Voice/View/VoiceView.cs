using System.Collections.Generic;
using System.Runtime.Serialization;

namespace CxCrm.Plugins.Voice.View;

/// <summary>
/// The voice of the customer for one metric and scope, version 1. No score stands without n and interval. A member without a value is left out; codes are
/// stable; days are local, moments UTC in ISO 8601.
/// </summary>
[DataContract]
internal sealed class VoiceView
{
    [DataMember(Name = "version", Order = 1)]
    public int Version { get; set; } = 1;

    [DataMember(Name = "metric", Order = 2)]
    public string Metric { get; set; } = "";

    /// <summary>points (-100 to 100), mean or percent.</summary>
    [DataMember(Name = "unit", Order = 3)]
    public string Unit { get; set; } = "";

    [DataMember(Name = "scope", Order = 4)]
    public string Scope { get; set; } = "";

    [DataMember(Name = "scopeId", Order = 5)]
    public string ScopeId { get; set; } = "";

    /// <summary>day, week or month.</summary>
    [DataMember(Name = "grain", Order = 6)]
    public string Grain { get; set; } = "";

    [DataMember(Name = "asOf", Order = 7)]
    public string AsOf { get; set; } = "";

    /// <summary>All periods together.</summary>
    [DataMember(Name = "total", Order = 8)]
    public VoiceFigure Total { get; set; } = new();

    [DataMember(Name = "series", Order = 9)]
    public List<VoicePeriod> Series { get; set; } = [];

    [DataMember(Name = "distribution", Order = 10)]
    public List<VoiceShare> Distribution { get; set; } = [];

    /// <summary>The groups asked for, beside each other.</summary>
    [DataMember(Name = "groups", Order = 11)]
    public List<VoiceGroup> Groups { get; set; } = [];

    [DataMember(Name = "drivers", Order = 12, EmitDefaultValue = false)]
    public VoiceDrivers? Drivers { get; set; }

    /// <summary>Who was asked and who not, in the periods asked for; not for a theme.</summary>
    [DataMember(Name = "response", Order = 13, EmitDefaultValue = false)]
    public VoiceResponseRate? Response { get; set; }

    [DataMember(Name = "ownWords", Order = 14)]
    public List<VoiceWords> OwnWords { get; set; } = [];
}
