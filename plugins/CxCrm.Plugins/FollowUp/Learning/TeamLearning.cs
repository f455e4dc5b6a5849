using System.Collections.Generic;
using System.Runtime.Serialization;

namespace CxCrm.Plugins.FollowUp.Learning;

/// <summary>What a team's closed follow-ups teach, version 1: causes, most frequent first, and what people wrote down. N are the closed follow-ups with a cause.</summary>
[DataContract]
internal sealed class TeamLearning : PeriodReport
{
    [DataMember(Name = "causes", Order = 1)]
    public List<LearnedCause> Causes { get; set; } = [];

    /// <summary>The latest learnings in the words of those who closed; at most 50, as text that is shown inert.</summary>
    [DataMember(Name = "learnings", Order = 2)]
    public List<string> Learnings { get; set; } = [];
}
