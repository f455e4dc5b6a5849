using System.Runtime.Serialization;

namespace CxCrm.Plugins.FollowUp.Learning;

/// <summary>One cause of unhappy customers; the share is of all follow-ups with a cause.</summary>
[DataContract]
internal sealed class LearnedCause : FollowUpFigures
{
    /// <summary>The option's code, such as waiting.</summary>
    [DataMember(Name = "cause", Order = 1)]
    public string Cause { get; set; } = "";
}
