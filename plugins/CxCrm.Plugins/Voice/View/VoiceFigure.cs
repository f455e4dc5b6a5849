using System.Runtime.Serialization;
using CxCrm.Domain.Voice;

namespace CxCrm.Plugins.Voice.View;

/// <summary>A score with n and its 95 % interval. With fewer than thirty answers there is no score: n alone is told, and that it is few.</summary>
[DataContract]
internal class VoiceFigure
{
    [DataMember(Name = "n", Order = 1)]
    public int N { get; set; }

    [DataMember(Name = "value", Order = 2, EmitDefaultValue = false)]
    public double? Value { get; set; }

    [DataMember(Name = "low", Order = 3, EmitDefaultValue = false)]
    public double? Low { get; set; }

    [DataMember(Name = "high", Order = 4, EmitDefaultValue = false)]
    public double? High { get; set; }

    /// <summary>Whether the answers are too few for a score.</summary>
    [DataMember(Name = "few", Order = 5)]
    public bool Few { get; set; }

    /// <summary>Puts a measurement in, unless its answers are too few.</summary>
    public void Show(Measurement? measured)
    {
        N = measured?.N ?? 0;
        Few = N < Measurement.FewAnswersBelow;
        if (Few)
            return;
        Value = Rounded(measured!.Value);
        Low = Rounded(measured.Low);
        High = Rounded(measured.High);
    }

    /// <summary>Two decimals: more say nothing.</summary>
    public static double Rounded(double value) => System.Math.Round(value, 2);
}
