using System.Runtime.Serialization;

namespace CxCrm.Plugins.FollowUp;

/// <summary>Whether the customer may be reached in one way, and by which rule.</summary>
[DataContract]
internal sealed class PanelPermission
{
    /// <summary>serviceCall, salesCall, mail or survey.</summary>
    [DataMember(Name = "what", Order = 1)]
    public string What { get; set; } = "";

    /// <summary>yes, no or look.</summary>
    [DataMember(Name = "answer", Order = 2)]
    public string Answer { get; set; } = "";

    /// <summary>The rule as a sentence.</summary>
    [DataMember(Name = "text", Order = 3)]
    public string Text { get; set; } = "";

    /// <summary>Code of the rule.</summary>
    [DataMember(Name = "rule", Order = 4)]
    public string Rule { get; set; } = "";

    /// <summary>The article of law or decision.</summary>
    [DataMember(Name = "source", Order = 5)]
    public string Source { get; set; } = "";
}
