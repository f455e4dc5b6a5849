using System.Collections.Generic;
using System.Runtime.Serialization;
using CxCrm.Domain.Voice;

namespace CxCrm.Plugins.Voice.View;

/// <summary>
/// Whom the surveys were meant for (the eligible), who of them was asked, answered, or was left out. Where most of all who could have answered did, chance has less room: the score's interval with the
/// finite-population correction stands here.
/// </summary>
[DataContract]
internal sealed class VoiceResponseRate : VoiceFigure
{
    /// <summary>Invited and excluded together. Who may be asked at a given moment is another thing: invitable, in <see cref="PreviewInvitationsResponse"/>.</summary>
    [DataMember(Name = "eligible", Order = 6)]
    public int Eligible { get; set; }

    [DataMember(Name = "invited", Order = 7)]
    public int Invited { get; set; }

    [DataMember(Name = "answered", Order = 8)]
    public int Answered { get; set; }

    [DataMember(Name = "excluded", Order = 9)]
    public int Excluded { get; set; }

    [DataMember(Name = "scoreLow", Order = 10, EmitDefaultValue = false)]
    public double? ScoreLow { get; set; }

    [DataMember(Name = "scoreHigh", Order = 11, EmitDefaultValue = false)]
    public double? ScoreHigh { get; set; }

    /// <summary>Those not asked, by reason, most first.</summary>
    [DataMember(Name = "reasons", Order = 12)]
    public List<VoiceReason> Reasons { get; set; } = [];

    /// <summary>Narrows the score's interval by how many of all there were answered; not of few answers, nor where more answered than there were to ask.</summary>
    public void Correct(Measurement? score)
    {
        if (score is not { HasFewAnswers: false } || Eligible < score.N)
            return;
        var corrected = FinitePopulation.Correct(score, Eligible);
        ScoreLow = Rounded(corrected.Low);
        ScoreHigh = Rounded(corrected.High);
    }
}
