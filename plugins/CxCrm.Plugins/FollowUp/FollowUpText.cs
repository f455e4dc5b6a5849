using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Calendar;
using CxCrm.Domain.Texts;
using CxCrm.Domain.Voice;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using CxCrm.Plugins.Voice;

namespace CxCrm.Plugins.FollowUp;

/// <summary>What a follow-up says, in the language of the one who owes it.</summary>
internal sealed class FollowUpText(SurveyForm form, FeedbackScores scores, int language)
{
    /// <summary>How much of each answer in own words stands on the task; the feedback has all of it.</summary>
    private const int LongestQuote = 400;

    /// <summary>One line: what to do, with whom, and the score.</summary>
    public string Subject(Contact contact, IReadOnlyList<FiredRule> fired)
    {
        var key = fired[0].IsRecovery ? TextKey.FollowUpRecover : fired[0].Rule.FollowUpType == CxFollowUpType.Thank ? TextKey.FollowUpThank : TextKey.FollowUpOther;
        return FollowUpTask.Cut(TextCatalog.Text(language, key, contact.FullName ?? "", Headline()), FollowUpTask.LongestSubject);
    }

    /// <summary>The survey, the day and the answers.</summary>
    public string Description(CxFeedback feedback)
    {
        var heading = TextCatalog.Text(language, TextKey.FollowUpAnswered, form.Survey.Name ?? "", LocalDay(feedback));
        return FollowUpTask.Cut(string.Join("\n", new[] { heading }.Concat(Answers())), FollowUpTask.LongestDescription);
    }

    /// <summary>A later cause, for the end of the description.</summary>
    public string Addition(CxFeedback feedback) =>
        "\n" + TextCatalog.Text(language, TextKey.FollowUpAnsweredAgain, form.Survey.Name ?? "", LocalDay(feedback)) + "\n" + string.Join("\n", Answers());

    private static DateTime LocalDay(CxFeedback feedback) => CentralEuropeanTime.ToLocal(feedback.RespondedOn!.Value);

    private string Headline() => scores.Answers.FirstOrDefault(answer => answer.Number is not null) is { } rated
        ? TextCatalog.Text(language, TextKey.ScoreOf, rated.Number!, rated.Question.Scale!.Highest)
        : form.Survey.Name ?? "";

    private IEnumerable<string> Answers() => scores.Answers.Select(answer =>
        form.TextOf(answer.Question, language) + " " + (answer.Number is { } number
            ? TextCatalog.Text(language, TextKey.ScoreOf, number, answer.Question.Scale!.Highest)
            : "\u201c" + FollowUpTask.Cut(InertText.Plain(answer.Text!), LongestQuote) + "\u201d"));
}
