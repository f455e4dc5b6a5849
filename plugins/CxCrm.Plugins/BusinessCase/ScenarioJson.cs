using System.Collections.Generic;
using System.Linq;
using System.Runtime.Serialization;
using CxCrm.Domain.BusinessCase;

namespace CxCrm.Plugins.BusinessCase;

/// <summary>One outcome of a business case as JSON.</summary>
[DataContract]
public sealed class ScenarioJson
{
    private const int Decimals = 2;

    [DataMember(Name = "yearlyGain", Order = 0)]
    public decimal YearlyGain { get; set; }

    [DataMember(Name = "npv", Order = 1)]
    public decimal Npv { get; set; }

    /// <summary>The investment now, then month by month.</summary>
    [DataMember(Name = "months", Order = 2)]
    public List<decimal> Months { get; set; } = [];

    /// <summary>The investment now, then year by year.</summary>
    [DataMember(Name = "years", Order = 3)]
    public List<decimal> Years { get; set; } = [];

    internal static ScenarioJson Of(CaseScenario scenario) => new()
    {
        YearlyGain = decimal.Round(scenario.YearlyGain, Decimals),
        Npv = Rounded(scenario.PresentValue),
        Months = scenario.Monthly.Flows.Select(Rounded).ToList(),
        Years = scenario.Monthly.Years().Select(Rounded).ToList(),
    };

    internal static decimal Rounded(double value) => decimal.Round((decimal)value, Decimals);
}
