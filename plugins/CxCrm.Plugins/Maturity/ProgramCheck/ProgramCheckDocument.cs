using System.Collections.Generic;
using System.Runtime.Serialization;

namespace CxCrm.Plugins.Maturity.ProgramCheck;

/// <summary>The check as a document, version 1.</summary>
[DataContract]
internal sealed class ProgramCheckDocument
{
    [DataMember(Name = "version", Order = 0)]
    public int Version { get; set; } = 1;

    [DataMember(Name = "scores", Order = 1)]
    public List<ProgramCheckScore> Scores { get; set; } = [];
}
