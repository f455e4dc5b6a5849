using System.Runtime.Serialization;
using CxCrm.Domain.Voice;

namespace CxCrm.Plugins.FollowUp;

/// <summary>How many follow-ups, what share they are with its 95 % Wilson interval (of 1; left out where there is none), and the goodwill spent on them in the base currency.</summary>
[DataContract]
internal abstract class FollowUpFigures
{
    [DataMember(Name = "n", Order = 1)]
    public int N { get; set; }

    [DataMember(Name = "share", Order = 2, EmitDefaultValue = false)]
    public double? Share { get; set; }

    [DataMember(Name = "low", Order = 3, EmitDefaultValue = false)]
    public double? Low { get; set; }

    [DataMember(Name = "high", Order = 4, EmitDefaultValue = false)]
    public double? High { get; set; }

    [DataMember(Name = "goodwill", Order = 5)]
    public decimal Goodwill { get; set; }

    /// <summary>Puts a share in with its interval; nothing where it was not measured.</summary>
    public void ShowShare(Measurement? measured)
    {
        Share = measured?.Value;
        Low = measured?.Low;
        High = measured?.High;
    }
}
