using System.Runtime.Serialization;

namespace CxCrm.Plugins.Program.Cockpit;

/// <summary>What to do next.</summary>
[DataContract]
public sealed class CockpitAction
{
    /// <summary>The step it belongs to.</summary>
    [DataMember(Name = "step", Order = 0)]
    public string Step { get; set; } = "";

    /// <summary>The criterion.</summary>
    [DataMember(Name = "code", Order = 1)]
    public string Code { get; set; } = "";

    /// <summary>What it asks for, in the reader's language.</summary>
    [DataMember(Name = "text", Order = 2)]
    public string Text { get; set; } = "";

    /// <summary>What is missing, in the reader's language.</summary>
    [DataMember(Name = "explanation", Order = 3)]
    public string Explanation { get; set; } = "";
}
