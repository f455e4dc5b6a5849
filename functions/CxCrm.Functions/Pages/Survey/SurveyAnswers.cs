using System.Globalization;
using CxCrm.Domain.Texts;
using CxCrm.Domain.Voice;
using Microsoft.AspNetCore.Http;

namespace CxCrm.Functions.Pages.Survey;

/// <summary>What a customer filled in, with a message at each field that the rules don't accept.</summary>
public sealed class SurveyAnswers
{
    private const string WithoutNameField = "withoutname";

    private readonly Dictionary<int, string> values = [];
    private readonly Dictionary<int, string> messages = [];
    private readonly List<GivenAnswer> given = [];

    private SurveyAnswers()
    {
    }

    public static SurveyAnswers None { get; } = new();

    public bool WithoutName { get; private init; }

    /// <summary>The answers that were given, each naming its question by its order.</summary>
    public IReadOnlyList<GivenAnswer> Given => given;

    /// <summary>Whether everything may be sent.</summary>
    public bool IsComplete => messages.Count == 0 && given.Count > 0;

    /// <summary>The message that belongs to no single field.</summary>
    public string? General { get; private set; }

    public static string FieldOf(SurveyQuestion question) => FormattableString.Invariant($"q{question.Order}");

    public static SurveyAnswers Read(InvitedSurvey survey, IFormCollection form, PageTexts texts)
    {
        var answers = new SurveyAnswers { WithoutName = survey.AllowsWithoutName && form.ContainsKey(WithoutNameField) };
        foreach (var question in survey.Questions)
            answers.Take(question, form[FieldOf(question)].ToString(), texts);
        foreach (var why in survey.Questions.Where(question => question.Follows != null))
            answers.CheckWhy(why, survey.Questions.First(question => question.Id == why.Follows), texts);
        if (answers.messages.Count == 0 && answers.given.Count == 0)
            answers.General = texts["error.nothing"];
        if (answers.IsComplete && !answers.WithoutName)
            answers.given.AddRange(survey.Known);
        return answers;
    }

    /// <summary>The same answers with a message of the CRM.</summary>
    public SurveyAnswers Refused(string sentence)
    {
        General = sentence;
        return this;
    }

    public string ValueOf(SurveyQuestion question) => values.GetValueOrDefault(question.Order, "");

    public string? MessageOf(SurveyQuestion question) => messages.GetValueOrDefault(question.Order);

    private void Take(SurveyQuestion question, string value, PageTexts texts)
    {
        values[question.Order] = value;
        if (string.IsNullOrWhiteSpace(value))
        {
            if (question.IsRequired && question.Follows == null)
                messages[question.Order] = texts["error.required"];
            return;
        }

        var answer = AnswerOf(question, value);
        try
        {
            AnswerValidation.Check([question with { Follows = null }], [answer]);
            given.Add(answer);
        }
        catch (UserFault fault)
        {
            messages[question.Order] = MessageOf(question, fault, texts);
        }
    }

    /// <summary>A why stands by its attribute: without that one nobody knows what it is about, and with it, it may have to be answered.</summary>
    private void CheckWhy(SurveyQuestion why, SurveyQuestion attribute, PageTexts texts)
    {
        var (isAnswered, isReason) = (!string.IsNullOrWhiteSpace(ValueOf(attribute)), !string.IsNullOrWhiteSpace(ValueOf(why)));
        if (isReason && !isAnswered)
            messages.TryAdd(attribute.Order, texts["error.attributeFirst"]);
        if (!isReason && isAnswered && why.IsRequired)
            messages.TryAdd(why.Order, texts["error.required"]);
    }

    private static GivenAnswer AnswerOf(SurveyQuestion question, string value)
    {
        var name = question.Order.ToString(CultureInfo.InvariantCulture);
        return question.Scale != null && decimal.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? new GivenAnswer(name, number, null)
            : new GivenAnswer(name, null, value);
    }

    private static string MessageOf(SurveyQuestion question, UserFault fault, PageTexts texts) => fault.Code switch
    {
        ErrorCode.ScoreOutOfRange or ErrorCode.AnswerNeedsNumber => texts.Format("error.scale", question.Scale!.Lowest, question.Scale.Highest),
        ErrorCode.AnswerTooLong => texts.Format("error.long", QuestionTypes.LongestText),
        _ => throw fault,
    };
}
