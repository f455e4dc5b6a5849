namespace CxCrm.Domain.Voice;

/// <summary>One answer as it came in: the question it names, and a number or a text (both empty: left unanswered).</summary>
public sealed record GivenAnswer(string Question, decimal? Number, string? Text);
