using System.Runtime.Serialization;

namespace CxCrm.Plugins.Voice.Known;

/// <summary>Known answers, in the shape in which cx_RecordFeedback takes answers.</summary>
[DataContract]
internal sealed class KnownAnswers
{
    [DataMember(Name = "version", Order = 1)]
    public int Version { get; set; } = 1;

    [DataMember(Name = "answers", Order = 2)]
    public KnownAnswer[] Answers { get; set; } = [];
}
