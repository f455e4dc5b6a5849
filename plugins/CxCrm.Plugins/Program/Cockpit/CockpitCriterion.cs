using System.Runtime.Serialization;

namespace CxCrm.Plugins.Program.Cockpit;

/// <summary>A criterion against the records.</summary>
[DataContract]
public sealed class CockpitCriterion
{
    /// <summary>Stable.</summary>
    [DataMember(Name = "code", Order = 0)]
    public string Code { get; set; } = "";

    /// <summary>1 to 5.</summary>
    [DataMember(Name = "level", Order = 1)]
    public int Level { get; set; }

    /// <summary>What it asks for, in the reader's language.</summary>
    [DataMember(Name = "text", Order = 2)]
    public string Text { get; set; } = "";

    [DataMember(Name = "met", Order = 3)]
    public bool Met { get; set; }

    /// <summary>As measured; null when nothing was.</summary>
    [DataMember(Name = "value", Order = 4)]
    public decimal? Value { get; set; }

    /// <summary>The size of the set behind the value.</summary>
    [DataMember(Name = "n", Order = 5)]
    public int? N { get; set; }

    /// <summary>What this program asks for.</summary>
    [DataMember(Name = "threshold", Order = 6)]
    public decimal Threshold { get; set; }

    /// <summary>What the template asked for when the program was created; differs where someone changed it.</summary>
    [DataMember(Name = "templateThreshold", Order = 7)]
    public decimal? TemplateThreshold { get; set; }

    /// <summary>Why it is met or not, in the reader's language.</summary>
    [DataMember(Name = "explanation", Order = 8)]
    public string Explanation { get; set; } = "";

    /// <summary>UTC; null when never.</summary>
    [DataMember(Name = "checkedOn", Order = 9)]
    public string? CheckedOn { get; set; }
}
