using System;
using System.Globalization;

namespace CxCrm.Domain.Voice;

/// <summary>A question of a survey: its place (1 to 4), its type, and the code another tool names it by.</summary>
public sealed record SurveyQuestion(Guid Id, int Order, QuestionType Type)
{
    /// <summary>The question's id in the tool that asks it; empty on our own page.</summary>
    public string? Code { get; init; }

    /// <summary>The attribute question whose answer this one asks the reason of; empty for a question that stands by itself.</summary>
    public Guid? Follows { get; init; }

    /// <summary>A scale of its own, where the type allows one: its answers are then brought to five points.</summary>
    public ScoreScale? OwnScale { get; init; }

    /// <summary>Whether a feedback without an answer to it is refused.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The scale its answers are given on; nothing for a question that is answered in words.</summary>
    public ScoreScale? Scale => QuestionTypes.MayHaveOwnScale(Type) ? OwnScale ?? QuestionTypes.ScaleOf(Type) : QuestionTypes.ScaleOf(Type);

    /// <summary>Whether an answer that names its question this way means this one: by order, id or code.</summary>
    public bool IsNamed(string name) =>
        string.Equals(name, Order.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        || (Guid.TryParse(name, out var id) && id == Id)
        || (!string.IsNullOrEmpty(Code) && string.Equals(name, Code, StringComparison.OrdinalIgnoreCase));
}
