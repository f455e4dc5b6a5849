using System.Runtime.Serialization;
using CxCrm.Domain.Voice.Charts;

namespace CxCrm.Plugins.Voice.View;

/// <summary>A period on its control chart: the share of positive or negative answers in per cent, or the moving average.</summary>
[DataContract]
internal sealed class VoiceLimits
{
    [DataMember(Name = "charted", Order = 1)]
    public double Charted { get; set; }

    [DataMember(Name = "center", Order = 2)]
    public double Center { get; set; }

    [DataMember(Name = "low", Order = 3)]
    public double Low { get; set; }

    [DataMember(Name = "high", Order = 4)]
    public double High { get; set; }

    /// <summary>worse, better, or within.</summary>
    [DataMember(Name = "verdict", Order = 5)]
    public string Verdict { get; set; } = "";

    public static VoiceLimits? Of(ControlFinding? finding) => finding is null ? null : new VoiceLimits
    {
        Charted = VoiceFigure.Rounded(finding.Value),
        Center = VoiceFigure.Rounded(finding.Limits.Center),
        Low = VoiceFigure.Rounded(finding.Limits.Low),
        High = VoiceFigure.Rounded(finding.Limits.High),
        Verdict = finding.IsWorse ? "worse" : finding.IsBetter ? "better" : "within",
    };
}
