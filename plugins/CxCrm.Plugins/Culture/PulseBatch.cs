using System.Collections.Generic;
using System.Runtime.Serialization;

namespace CxCrm.Plugins.Culture;

/// <summary>The answers of a batch.</summary>
[DataContract]
internal sealed class PulseBatch
{
    [DataMember(Name = "answers", Order = 1)]
    public List<PulseBatchAnswer> Answers { get; set; } = [];
}
