using System.Collections.Generic;
using System.Runtime.Serialization;

namespace CxCrm.Plugins.Maturity.ProgramCheck;

/// <summary>One of the four scores.</summary>
[DataContract]
internal sealed class ProgramCheckScore
{
    [DataMember(Name = "code", Order = 0)]
    public string Code { get; set; } = "";

    [DataMember(Name = "text", Order = 1)]
    public string Text { get; set; } = "";

    /// <summary>Per cent; absent where no part has records.</summary>
    [DataMember(Name = "score", Order = 2, EmitDefaultValue = false)]
    public decimal? Score { get; set; }

    [DataMember(Name = "parts", Order = 3)]
    public List<ProgramCheckPart> Parts { get; set; } = [];
}
