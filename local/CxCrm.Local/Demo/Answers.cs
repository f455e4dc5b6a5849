using System.Globalization;
using CxCrm.Domain.Calendar;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Local.Demo;

/// <summary>Makes up a year of feedback: on working days more than on weekends, by the moods of people and the course of the year.</summary>
internal sealed class Answers(DemoSeed seed, IReadOnlyList<DemoCustomer> customers, WordBank words)
{
    private const double WithoutNameShare = 0.06;
    private static readonly CxChannel[] Channels = [CxChannel.Email, CxChannel.Email, CxChannel.Email, CxChannel.Sms, CxChannel.Web];
    private static readonly double[] UnitMoods = [0.1, 0.15, -0.05, 0, 0.05, -0.2];
    private static readonly string[] TroubleThemes = ["delivery", "delivery", "information", "waiting"];

    private readonly DemoRandom _random = seed.Random(DemoPart.Feedback);
    private readonly List<DemoCustomer> _willing = [.. customers.Where(customer => customer.Answers)];

    /// <summary>In order of time.</summary>
    public IReadOnlyList<DemoAnswer> Make()
    {
        var times = Enumerable.Range(0, seed.Feedback).Select(_ => Time()).Order().ToList();
        return [.. times.Select(Answer)];
    }

    private DateTime Time()
    {
        var days = (int)(seed.Now - seed.Start).TotalDays;
        var day = seed.Start.AddDays(_random.Next(0, days));
        if (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday && _random.Chance(0.7))
            day = day.AddDays(-2) < seed.Start ? day : day.AddDays(-2);
        return day.AddMinutes(_random.Next(6 * 60, 21 * 60)).AddSeconds(_random.Next(0, 60));
    }

    private DemoAnswer Answer(DateTime on, int number)
    {
        var survey = Surveys.All[_random.Next(0, 10) switch { < 5 => 0, < 8 => 1, _ => 2 }];
        var customer = _random.Chance(WithoutNameShare) ? null : _random.Pick(_willing);
        var unit = survey == Surveys.Delivery ? 5 : _random.Next(0, 5);
        var share = (on - seed.Start) / (seed.Now - seed.Start);
        var mood = _random.Normal((customer?.Mood ?? 0) + Course.At(share) + UnitMoods[unit], 0.75);
        var feedback = Feedback(on, number, survey, customer, unit);
        var answers = AnswersTo(feedback, survey, customer?.Language ?? (_random.Chance(0.6) ? CxLanguage.Danish : CxLanguage.Swedish), mood, share);
        return new DemoAnswer(feedback, answers, survey, customer);
    }

    private CxFeedback Feedback(DateTime on, int number, DemoSurvey survey, DemoCustomer? customer, int unit)
    {
        var feedback = new CxFeedback(_random.Id())
        {
            SurveyId = new EntityReference(CxSurvey.LogicalName, survey.Id),
            TouchpointId = new EntityReference(CxTouchpoint.LogicalName, survey.Touchpoint),
            UnitId = new EntityReference(CxUnit.LogicalName, DemoProgram.Units[unit]),
            Channel = _random.Pick(Channels),
            RespondedOn = on,
            SourceSystem = Surveys.Tool,
            SourceId = string.Create(CultureInfo.InvariantCulture, $"demo-{number:000000}"),
            WithoutName = customer is null,
            Status = CxFeedbackStatus.Received,
            OwnerId = customer?.Row.OwnerId ?? new EntityReference(SystemUser.LogicalName, Staff.ProgramOwner),
            OverriddenCreatedOn = on,
        };
        if (customer is null)
            return feedback;
        feedback.ContactId = customer.Row.ToEntityReference();
        if (customer.Account is { } account)
            feedback.AccountId = account.ToEntityReference();
        return feedback;
    }

    private List<CxAnswer> AnswersTo(CxFeedback feedback, DemoSurvey survey, CxLanguage language, double mood, double share)
    {
        feedback.Language = language;
        var answers = new List<CxAnswer>();
        foreach (var question in survey.Questions)
        {
            if (question.Type == CxQuestionType.OwnWords)
            {
                if (words.Speaks(language) && _random.Chance(mood < -0.6 ? 0.6 : 0.3))
                    answers.Add(Text(feedback, question, words.Say(_random, language, MoodOf(mood), Theme(share, mood))));
            }
            else if (_random.Chance(0.93))
            {
                answers.Add(Number(feedback, question, Score(feedback, question.Type, mood)));
            }
        }

        return answers;
    }

    private string? Theme(double share, double mood) => mood < 0 && Course.IsTrouble(share) && _random.Chance(0.7) ? _random.Pick(TroubleThemes) : null;

    private static int MoodOf(double mood) => mood switch
    {
        < -0.6 => -1,
        < 0.15 => 0,
        _ => 1,
    };

    private int Score(CxFeedback feedback, CxQuestionType type, double mood)
    {
        switch (type)
        {
            case CxQuestionType.Nps:
                return (feedback.Nps = Scale(8.05 + (1.75 * mood), 0, 10)).Value;
            case CxQuestionType.Csat:
                var satisfaction = Scale(4.05 + (0.8 * mood) + _random.Normal(0, 0.2), 1, 5);
                feedback.Csat = satisfaction;
                return satisfaction;
            case CxQuestionType.Ces:
                var ease = Scale(5.4 + (1.1 * mood) + _random.Normal(0, 0.4), 1, 7);
                feedback.Ces = ease;
                return ease;
            default:
                return (feedback.Lba = Scale(4.1 + (0.8 * mood) + _random.Normal(0, 0.3), 1, 5)).Value;
        }
    }

    private static int Scale(double value, int lowest, int highest) => Math.Clamp((int)Math.Round(value, MidpointRounding.AwayFromZero), lowest, highest);

    private CxAnswer Number(CxFeedback feedback, DemoQuestion question, int number)
    {
        var answer = Of(feedback, question);
        answer.Number = number;
        return answer;
    }

    private CxAnswer Text(CxFeedback feedback, DemoQuestion question, string text)
    {
        var answer = Of(feedback, question);
        answer.Text = text;
        return answer;
    }

    private CxAnswer Of(CxFeedback feedback, DemoQuestion question) => new(_random.Id())
    {
        FeedbackId = feedback.ToEntityReference(),
        QuestionId = new EntityReference(CxQuestion.LogicalName, question.Id),
        Type = question.Type,
        OwnerId = feedback.OwnerId,
        OverriddenCreatedOn = feedback.RespondedOn,
    };
}
