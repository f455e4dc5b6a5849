using System.Collections.Generic;
using System.Linq;

namespace CxCrm.Domain.Voice;

/// <summary>The scores of one feedback that stand on the feedback itself; where a type was asked twice, the first answer.</summary>
public sealed class FeedbackScores(IEnumerable<CheckedAnswer> answers)
{
    private readonly IReadOnlyList<CheckedAnswer> inOrder = answers.OrderBy(answer => answer.Question.Order).ToList();

    /// <summary>The answers in the order of their questions.</summary>
    public IReadOnlyList<CheckedAnswer> Answers => inOrder;

    /// <summary>The score of a type on its usual scale; nothing where it was not asked or not answered.</summary>
    public double? Of(QuestionType type) => inOrder.FirstOrDefault(answer => answer.Question.Type == type)?.Score;

    /// <summary>The first text among the answers.</summary>
    public string? FirstWords => inOrder.FirstOrDefault(answer => answer.Text is not null)?.Text;

    /// <summary>All texts among the answers, one a line.</summary>
    public string AllWords => string.Join("\n", inOrder.Where(answer => answer.Text is not null).Select(answer => answer.Text));
}
