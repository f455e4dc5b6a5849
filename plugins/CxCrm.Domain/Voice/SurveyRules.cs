using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Texts;

namespace CxCrm.Domain.Voice;

/// <summary>What makes a survey a short conversation: at most four questions, each in its own place, and a why only after its attribute.</summary>
public static class SurveyRules
{
    /// <summary>The most questions a survey may have; a question why counts as one.</summary>
    public const int MostQuestions = 4;

    /// <summary>Checks the questions of a survey as they would be together.</summary>
    /// <exception cref="UserFault">
    /// <see cref="ErrorCode.SurveyTakesFourQuestions"/>, <see cref="ErrorCode.QuestionOrderTaken"/>,
    /// <see cref="ErrorCode.QuestionOrderOutOfRange"/> or <see cref="ErrorCode.WhyNeedsAttribute"/>.
    /// </exception>
    public static void Check(IReadOnlyCollection<SurveyQuestion> questions)
    {
        if (questions.Count > MostQuestions)
            throw new UserFault(ErrorCode.SurveyTakesFourQuestions, MostQuestions);
        var taken = new HashSet<int>();
        foreach (var question in questions)
        {
            if (question.Order is < 1 or > MostQuestions)
                throw new UserFault(ErrorCode.QuestionOrderOutOfRange, question.Order, MostQuestions);
            if (!taken.Add(question.Order))
                throw new UserFault(ErrorCode.QuestionOrderTaken, question.Order);
            if (question.Follows is not null && !questions.Any(earlier => IsAttributeOf(question, earlier)))
                throw new UserFault(ErrorCode.WhyNeedsAttribute, question.Order);
        }
    }

    /// <summary>Checks that a survey may go live: a purpose, a question, and every question's text in every language it is asked in.</summary>
    /// <exception cref="UserFault">
    /// <see cref="ErrorCode.SurveyNeedsPurpose"/>, <see cref="ErrorCode.SurveyNeedsQuestion"/> or <see cref="ErrorCode.QuestionNeedsText"/>.
    /// </exception>
    public static void CheckActivation(bool hasPurpose, IReadOnlyCollection<QuestionTexts> questions, IReadOnlyCollection<int> languages)
    {
        if (!hasPurpose)
            throw new UserFault(ErrorCode.SurveyNeedsPurpose);
        if (questions.Count == 0)
            throw new UserFault(ErrorCode.SurveyNeedsQuestion);
        foreach (var question in questions.OrderBy(question => question.Order))
        {
            foreach (var language in languages)
            {
                if (!question.HasTextIn(language))
                    throw new UserFault(ErrorCode.QuestionNeedsText, question.Order, LanguageName(language));
            }
        }
    }

    private static bool IsAttributeOf(SurveyQuestion why, SurveyQuestion earlier) =>
        earlier.Type == QuestionType.Attribute && earlier.Id == why.Follows && earlier.Order < why.Order;

    private static string LanguageName(int language) => language switch
    {
        Language.Danish => "dansk",
        Language.Swedish => "svenska",
        _ => "English",
    };
}
