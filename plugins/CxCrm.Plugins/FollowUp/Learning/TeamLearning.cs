using System.Collections.Generic;
using System.Runtime.Serialization;

namespace CxCrm.Plugins.FollowUp.Learning;

/// <summary>What a team's closed follow-ups teach, version 1: causes, most frequent first, and what people wrote down.</summary>
[DataContract]
internal sealed class TeamLearning
{
    [DataMember(Name = "version", Order = 0)]
    public int Version { get; set; } = 1;

    [DataMember(Name = "from", Order = 1)]
    public string From { get; set; } = "";

    [DataMember(Name = "to", Order = 2)]
    public string To { get; set; } = "";

    /// <summary>Closed follow-ups with a cause.</summary>
    [DataMember(Name = "n", Order = 3)]
    public int N { get; set; }

    [DataMember(Name = "causes", Order = 4)]
    public List<LearnedCause> Causes { get; set; } = [];

    /// <summary>The latest learnings in the words of those who closed; at most 50, as text that is shown inert.</summary>
    [DataMember(Name = "learnings", Order = 5)]
    public List<string> Learnings { get; set; } = [];
}
