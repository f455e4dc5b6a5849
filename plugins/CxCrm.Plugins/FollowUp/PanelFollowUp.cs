using System.Runtime.Serialization;

namespace CxCrm.Plugins.FollowUp;

/// <summary>An open follow-up.</summary>
[DataContract]
internal sealed class PanelFollowUp
{
    [DataMember(Name = "id", Order = 1)]
    public string Id { get; set; } = "";

    [DataMember(Name = "subject", Order = 2)]
    public string Subject { get; set; } = "";

    /// <summary>Code of cx_FollowUpType.</summary>
    [DataMember(Name = "type", Order = 3)]
    public string Type { get; set; } = "";

    /// <summary>low, medium, high or critical.</summary>
    [DataMember(Name = "severity", Order = 4)]
    public string Severity { get; set; } = "";

    /// <summary>Name of who owes it.</summary>
    [DataMember(Name = "owner", Order = 5)]
    public string Owner { get; set; } = "";

    /// <summary>The deadline.</summary>
    [DataMember(Name = "dueOn", Order = 6, EmitDefaultValue = false)]
    public string? DueOn { get; set; }

    /// <summary>Whether the deadline has passed.</summary>
    [DataMember(Name = "isLate", Order = 7)]
    public bool IsLate { get; set; }

    /// <summary>0 to 3.</summary>
    [DataMember(Name = "escalationLevel", Order = 8)]
    public int EscalationLevel { get; set; }

    /// <summary>Whether somebody has reacted.</summary>
    [DataMember(Name = "responded", Order = 9)]
    public bool Responded { get; set; }
}
