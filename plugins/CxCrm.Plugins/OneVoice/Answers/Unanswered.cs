using System.Runtime.Serialization;

namespace CxCrm.Plugins.OneVoice.Answers;

/// <summary>One message or task that somebody waits for.</summary>
[DataContract]
internal sealed class Unanswered
{
    [DataMember(Name = "id", Order = 1)]
    public string Id { get; set; } = "";

    /// <summary>email, phonecall or task.</summary>
    [DataMember(Name = "table", Order = 2)]
    public string Table { get; set; } = "";

    [DataMember(Name = "subject", Order = 3)]
    public string Subject { get; set; } = "";

    /// <summary>Name or address of who wrote or called; of a task, what it is about.</summary>
    [DataMember(Name = "from", Order = 4)]
    public string From { get; set; } = "";

    /// <summary>customer, lead, unknown or backOffice.</summary>
    [DataMember(Name = "kind", Order = 5)]
    public string Kind { get; set; } = "";

    [DataMember(Name = "dueOn", Order = 6)]
    public string DueOn { get; set; } = "";

    [DataMember(Name = "isLate", Order = 7)]
    public bool IsLate { get; set; }

    /// <summary>Minutes until it is due, less than 0 when late; of the clock on the wall, not of working time.</summary>
    [DataMember(Name = "minutesLeft", Order = 8)]
    public long MinutesLeft { get; set; }

    /// <summary>0 to 3.</summary>
    [DataMember(Name = "escalationLevel", Order = 9)]
    public int EscalationLevel { get; set; }

    [DataMember(Name = "owner", Order = 10)]
    public string Owner { get; set; } = "";

    [DataMember(Name = "conversation", Order = 11, EmitDefaultValue = false)]
    public string? Conversation { get; set; }
}
