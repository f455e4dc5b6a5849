using System;
using System.Runtime.Serialization;

namespace CxCrm.Plugins.Privacy.Requests;

/// <summary>Something with a legal deadline. It names a case by its number, never a person.</summary>
[DataContract]
internal sealed class PrivacyDeadline
{
    /// <summary>request, identity (the clock stands still), breach or notice.</summary>
    [DataMember(Name = "kind", Order = 1)]
    public string Kind { get; set; } = "";

    [DataMember(Name = "number", Order = 2)]
    public string Number { get; set; } = "";

    [DataMember(Name = "id", Order = 3)]
    public string Id { get; set; } = "";

    /// <summary>The last day or moment; null while the clock stands still.</summary>
    [DataMember(Name = "due", Order = 4)]
    public DateTime? Due { get; set; }

    [DataMember(Name = "daysLeft", Order = 5)]
    public int? DaysLeft { get; set; }
}
