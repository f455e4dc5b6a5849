using System.Runtime.Serialization;

namespace CxCrm.Plugins.Status;

/// <summary>A figure that decided, in <see cref="TrackScores"/>.</summary>
[DataContract]
public sealed class ScoredInput
{
    [DataMember(Name = "input", Order = 0)]
    public string Input { get; set; } = "";

    [DataMember(Name = "value", Order = 1)]
    public decimal Value { get; set; }

    /// <summary>Null for an answer that has no limit.</summary>
    [DataMember(Name = "limit", Order = 2)]
    public decimal? Limit { get; set; }
}
