using System.Runtime.Serialization;

namespace CxCrm.Plugins.Status;

/// <summary>A touchpoint with its latest visit in the customer's role.</summary>
[DataContract]
public sealed class VisitedTouchpoint
{
    [DataMember(Name = "id", Order = 0)]
    public string Id { get; set; } = "";

    [DataMember(Name = "name", Order = 1)]
    public string Name { get; set; } = "";

    /// <summary>before, during or after.</summary>
    [DataMember(Name = "phase", Order = 2)]
    public string Phase { get; set; } = "";

    /// <summary>Whole days since the latest visit; null when there was none.</summary>
    [DataMember(Name = "days", Order = 3)]
    public int? Days { get; set; }

    /// <summary>fresh, ageing, old or never.</summary>
    [DataMember(Name = "age", Order = 4)]
    public string Age { get; set; } = "";

    /// <summary>Mean of the three ratings, 1 to 5.</summary>
    [DataMember(Name = "score", Order = 5)]
    public decimal? Score { get; set; }

    [DataMember(Name = "waitingSeconds", Order = 6)]
    public int? WaitingSeconds { get; set; }

    [DataMember(Name = "transfers", Order = 7)]
    public int? Transfers { get; set; }

    /// <summary>As it is now.</summary>
    [DataMember(Name = "asIs", Order = 8)]
    public string? AsIs { get; set; }

    /// <summary>As it should become.</summary>
    [DataMember(Name = "toBe", Order = 9)]
    public string? ToBe { get; set; }
}
