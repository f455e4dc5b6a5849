using System.Collections.Generic;
using System.Runtime.Serialization;

namespace CxCrm.Plugins.Maturity;

/// <summary>The self-tests of a program by model: the latest with its gaps, and how they developed. Version 1.</summary>
[DataContract]
internal sealed class MaturityDocument
{
    [DataMember(Name = "version", Order = 1)]
    public int Version { get; set; } = 1;

    [DataMember(Name = "models", Order = 2)]
    public List<MaturityModelResult> Models { get; set; } = [];
}
