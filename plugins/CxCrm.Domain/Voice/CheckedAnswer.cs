namespace CxCrm.Domain.Voice;

/// <summary>An answer that fits its question: a whole number on its scale, or a text of allowed length.</summary>
public sealed record CheckedAnswer(SurveyQuestion Question, int? Number, string? Text)
{
    /// <summary>The number on its type's usual scale: where the question has a scale of its own, brought to five points.</summary>
    public double? Score => Number is { } number && Question.Scale is { } scale
        ? scale == QuestionTypes.ScaleOf(Question.Type) ? number : scale.ToFivePoints(number)
        : null;
}
