namespace CxCrm.Domain.Voice.Text;

/// <summary>What a word of the list tells.</summary>
public enum EmotionWordKind
{
    /// <summary>A feeling: glad, let down.</summary>
    Feeling,

    /// <summary>What the senses meet: bright, noisy.</summary>
    Sense,

    /// <summary>A judgement without a feeling: excellent, useless. Counts for sentiment, not for net emotion.</summary>
    Judgement,
}
