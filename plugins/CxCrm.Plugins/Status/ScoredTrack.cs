using System.Collections.Generic;
using System.Runtime.Serialization;

namespace CxCrm.Plugins.Status;

/// <summary>A track in <see cref="TrackScores"/>.</summary>
[DataContract]
public sealed class ScoredTrack
{
    [DataMember(Name = "track", Order = 0)]
    public string Track { get; set; } = "";

    /// <summary>Distance past the limit in units of the limit.</summary>
    [DataMember(Name = "score", Order = 1)]
    public decimal Score { get; set; }

    [DataMember(Name = "inputs", Order = 2)]
    public List<ScoredInput> Inputs { get; set; } = [];
}
