using System.Runtime.Serialization;

namespace CxCrm.Plugins.FollowUp;

/// <summary>Own words of the customer.</summary>
[DataContract]
internal sealed class PanelWords
{
    /// <summary>Id of the feedback.</summary>
    [DataMember(Name = "feedback", Order = 1)]
    public string Feedback { get; set; } = "";

    [DataMember(Name = "text", Order = 2)]
    public string Text { get; set; } = "";

    [DataMember(Name = "survey", Order = 3)]
    public string Survey { get; set; } = "";

    [DataMember(Name = "answeredOn", Order = 4, EmitDefaultValue = false)]
    public string? AnsweredOn { get; set; }

    /// <summary>The recommendation given with them.</summary>
    [DataMember(Name = "nps", Order = 5, EmitDefaultValue = false)]
    public int? Nps { get; set; }
}
