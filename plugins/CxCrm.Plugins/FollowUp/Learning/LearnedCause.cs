using System.Runtime.Serialization;

namespace CxCrm.Plugins.FollowUp.Learning;

/// <summary>One cause of unhappy customers.</summary>
[DataContract]
internal sealed class LearnedCause
{
    /// <summary>The option's code, such as waiting.</summary>
    [DataMember(Name = "cause", Order = 1)]
    public string Cause { get; set; } = "";

    [DataMember(Name = "n", Order = 2)]
    public int N { get; set; }

    /// <summary>Of all with a cause.</summary>
    [DataMember(Name = "share", Order = 3)]
    public double Share { get; set; }

    /// <summary>The ends of the share's 95 % Wilson interval.</summary>
    [DataMember(Name = "low", Order = 4)]
    public double Low { get; set; }

    [DataMember(Name = "high", Order = 5)]
    public double High { get; set; }

    /// <summary>Goodwill spent on it.</summary>
    [DataMember(Name = "goodwill", Order = 6)]
    public decimal Goodwill { get; set; }
}
