using System.Runtime.Serialization;

namespace CxCrm.Plugins.OneVoice.Disruptions;

/// <summary>One customer that a disruption touches.</summary>
[DataContract]
internal sealed class AffectedCustomer
{
    [DataMember(Name = "id", Order = 1)]
    public string Id { get; set; } = "";

    /// <summary>contact or account.</summary>
    [DataMember(Name = "table", Order = 2)]
    public string Table { get; set; } = "";

    [DataMember(Name = "customer", Order = 3)]
    public string Customer { get; set; } = "";

    [DataMember(Name = "name", Order = 4)]
    public string Name { get; set; } = "";

    [DataMember(Name = "disruption", Order = 5)]
    public string Disruption { get; set; } = "";

    [DataMember(Name = "what", Order = 6)]
    public string What { get; set; } = "";

    /// <summary>low, medium, high or critical.</summary>
    [DataMember(Name = "severity", Order = 7)]
    public string Severity { get; set; } = "";

    /// <summary>affected or told.</summary>
    [DataMember(Name = "state", Order = 8)]
    public string State { get; set; } = "";

    [DataMember(Name = "toldOn", Order = 9, EmitDefaultValue = false)]
    public string? ToldOn { get; set; }

    /// <summary>The task that somebody started for this customer.</summary>
    [DataMember(Name = "task", Order = 10, EmitDefaultValue = false)]
    public string? Task { get; set; }
}
