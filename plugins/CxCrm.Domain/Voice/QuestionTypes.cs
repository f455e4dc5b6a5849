using System;

namespace CxCrm.Domain.Voice;

/// <summary>What a question type allows as its answer.</summary>
public static class QuestionTypes
{
    /// <summary>The longest text of one answer, in characters.</summary>
    public const int LongestText = 4000;

    private static readonly ScoreScale FivePoints = new(1, 5);
    private static readonly ScoreScale Recommendation = new(NetPromoterScore.Lowest, NetPromoterScore.Highest);

    /// <summary>The scale of the answers; nothing for a question that is answered in words.</summary>
    public static ScoreScale? ScaleOf(QuestionType type) => type switch
    {
        QuestionType.Nps => Recommendation,
        QuestionType.Csat => RatingMetric.Satisfaction.Scale,
        QuestionType.Ces => RatingMetric.Effort.Scale,
        QuestionType.Lba => RatingMetric.BuyAgain.Scale,
        QuestionType.Expectation or QuestionType.PerceivedValue or QuestionType.Attribute => FivePoints,
        QuestionType.Emotion or QuestionType.OwnWords or QuestionType.SentenceCompletion => null,
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "Not a question type."),
    };

    /// <summary>Whether a question may be asked on another scale, whose answers are brought to five points. NPS and CES 2.0 are their scales.</summary>
    public static bool MayHaveOwnScale(QuestionType type) =>
        type is QuestionType.Csat or QuestionType.Expectation or QuestionType.PerceivedValue or QuestionType.Attribute;

    /// <summary>Whether the question is answered in words.</summary>
    public static bool IsInWords(QuestionType type) => ScaleOf(type) is null;
}
