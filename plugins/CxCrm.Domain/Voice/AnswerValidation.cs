using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CxCrm.Domain.Texts;

namespace CxCrm.Domain.Voice;

/// <summary>Checks answers against the survey they belong to; what does not fit is refused by name, never rounded or cut.</summary>
public static class AnswerValidation
{
    /// <summary>The answers that were given, each with its question; unanswered ones are left out.</summary>
    /// <exception cref="UserFault">
    /// <see cref="ErrorCode.QuestionNotFound"/>, <see cref="ErrorCode.QuestionAnsweredTwice"/>,
    /// <see cref="ErrorCode.ScoreOutOfRange"/>, <see cref="ErrorCode.AnswerTooLong"/>,
    /// <see cref="ErrorCode.AnswerNeedsNumber"/>, <see cref="ErrorCode.AnswerNeedsText"/>,
    /// <see cref="ErrorCode.WhyWithoutAttribute"/>, <see cref="ErrorCode.QuestionMustBeAnswered"/> or <see cref="ErrorCode.NothingAnswered"/>.
    /// </exception>
    public static IReadOnlyList<CheckedAnswer> Check(IReadOnlyCollection<SurveyQuestion> questions, IEnumerable<GivenAnswer> answers)
    {
        var accepted = new List<CheckedAnswer>();
        var seen = new HashSet<int>();
        foreach (var answer in answers)
        {
            var question = Named(questions, answer.Question);
            if (!seen.Add(question.Order))
                throw new UserFault(ErrorCode.QuestionAnsweredTwice, question.Order);
            if (Check(question, answer) is { } fitting)
                accepted.Add(fitting);
        }

        foreach (var why in accepted)
        {
            if (!IsAsked(why.Question, accepted))
                throw new UserFault(ErrorCode.WhyWithoutAttribute, why.Question.Order);
        }

        foreach (var question in questions)
        {
            if (question.IsRequired && IsAsked(question, accepted) && accepted.TrueForAll(answer => answer.Question.Order != question.Order))
                throw new UserFault(ErrorCode.QuestionMustBeAnswered, question.Order);
        }

        return accepted.Count > 0 ? accepted : throw new UserFault(ErrorCode.NothingAnswered);
    }

    /// <summary>A why is asked only when its attribute was answered; every other question always is.</summary>
    private static bool IsAsked(SurveyQuestion question, List<CheckedAnswer> accepted) =>
        question.Follows is not { } attribute || accepted.Exists(answer => answer.Question.Id == attribute);

    private static SurveyQuestion Named(IEnumerable<SurveyQuestion> questions, string name) =>
        questions.FirstOrDefault(question => question.IsNamed(name)) ?? throw new UserFault(ErrorCode.QuestionNotFound, Shortened(name));

    private static CheckedAnswer? Check(SurveyQuestion question, GivenAnswer answer) =>
        question.Scale is { } scale ? CheckScore(question, scale, answer) : CheckWords(question, answer);

    private static CheckedAnswer? CheckScore(SurveyQuestion question, ScoreScale scale, GivenAnswer answer)
    {
        if (!string.IsNullOrWhiteSpace(answer.Text))
            throw new UserFault(ErrorCode.AnswerNeedsNumber, question.Order, scale.Lowest, scale.Highest);
        if (answer.Number is not { } score)
            return null;
        if (!scale.Allows(score))
            throw new UserFault(ErrorCode.ScoreOutOfRange, question.Order, score.ToString(CultureInfo.InvariantCulture), scale.Lowest, scale.Highest);
        return new CheckedAnswer(question, (int)score, null);
    }

    private static CheckedAnswer? CheckWords(SurveyQuestion question, GivenAnswer answer)
    {
        if (answer.Number is not null)
            throw new UserFault(ErrorCode.AnswerNeedsText, question.Order);
        if (string.IsNullOrWhiteSpace(answer.Text))
            return null;
        var words = answer.Text!.Trim();
        if (words.Length > QuestionTypes.LongestText)
            throw new UserFault(ErrorCode.AnswerTooLong, question.Order, words.Length, QuestionTypes.LongestText);
        return new CheckedAnswer(question, null, OwnWords.Redact(words));
    }

    private static string Shortened(string name) => name.Length <= 50 ? name : name.Substring(0, 50);
}
