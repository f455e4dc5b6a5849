using System.Runtime.Serialization;

namespace CxCrm.Plugins.FollowUp.Recovery;

/// <summary>Customers rescued, what it cost in goodwill and what they are worth, version 1. N are the recoveries closed in the period; the share is of those recovered.</summary>
[DataContract]
internal sealed class RecoveryFigures : PeriodReport
{
    [DataMember(Name = "recovered", Order = 1)]
    public int Recovered { get; set; }

    [DataMember(Name = "partlyRecovered", Order = 2)]
    public int PartlyRecovered { get; set; }

    [DataMember(Name = "notRecovered", Order = 3)]
    public int NotRecovered { get; set; }

    [DataMember(Name = "notReached", Order = 4)]
    public int NotReached { get; set; }

    /// <summary>Contribution margin of the recovered customers in the twelve months before the end of the period; nothing where no customer period is known.</summary>
    [DataMember(Name = "yearlyMargin", Order = 5, EmitDefaultValue = false)]
    public decimal? YearlyMargin { get; set; }

    /// <summary>The customer periods behind that sum.</summary>
    [DataMember(Name = "yearlyMarginN", Order = 6)]
    public int YearlyMarginN { get; set; }
}
