using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Runtime.Serialization.Json;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using CxCrm.Domain.Texts;

namespace CxCrm.Domain.Voice;

/// <summary>
/// The answers of one feedback as other tools send them, version 1:
/// <c>{"version":1,"answers":[{"question":1,"number":9},{"question":"why","text":"Quick and kind"}]}</c>.
/// </summary>
/// <remarks>
/// <c>question</c> names the question by its order (1 to 4, a number or a text), its id or its code; <c>number</c> is a
/// whole number on the question's scale; <c>text</c> is at most 4,000 characters; at most one of the two is given, and
/// null or neither means unanswered. Any other member, version or type is refused, so that a misspelling is never
/// taken for silence.
/// </remarks>
public static class FeedbackAnswers
{
    /// <summary>The version understood.</summary>
    public const int Version = 1;

    /// <summary>The longest JSON accepted, in characters.</summary>
    public const int LongestJson = 65536;

    /// <summary>Reads the answers.</summary>
    /// <exception cref="UserFault"><see cref="ErrorCode.AnswersNotReadable"/>, with what is wrong and where.</exception>
    public static IReadOnlyList<GivenAnswer> Parse(string json)
    {
        if (json.Length > LongestJson)
            throw Unreadable($"longer than {LongestJson} characters");
        if (string.IsNullOrWhiteSpace(json))
            throw Unreadable("not JSON");
        var root = Load(json);
        RequireMembers(root, "root", "version", "answers");
        if (NumberOf(Required(root, "version")) != Version)
            throw Unreadable("version is not 1");
        var answers = Required(root, "answers");
        if (TypeOf(answers) != "array")
            throw Unreadable("answers is not an array");
        var read = answers.Elements().Select(ReadAnswer).ToList();
        if (read.Count > SurveyRules.MostQuestions)
            throw Unreadable($"more than {SurveyRules.MostQuestions} answers");
        return read;
    }

    private static GivenAnswer ReadAnswer(XElement answer)
    {
        if (TypeOf(answer) != "object")
            throw Unreadable("an answer is not an object");
        RequireMembers(answer, "answer", "question", "number", "text");
        var question = Required(answer, "question");
        if (TypeOf(question) is not ("number" or "string"))
            throw Unreadable("question is neither a number nor a text");
        var number = answer.Element("number") is { } n && TypeOf(n) != "null" ? NumberOf(n) : (decimal?)null;
        var text = answer.Element("text") is { } t && TypeOf(t) != "null" ? TextOf(t) : null;
        if (number is not null && text is not null)
            throw Unreadable("an answer has both a number and a text");
        return new GivenAnswer(question.Value, number, text);
    }

    private static XElement Load(string json)
    {
        var quotas = new XmlDictionaryReaderQuotas { MaxDepth = 4, MaxStringContentLength = LongestJson };
        try
        {
            using var reader = JsonReaderWriterFactory.CreateJsonReader(Encoding.UTF8.GetBytes(json), quotas);
            var root = XElement.Load(reader);
            if (TypeOf(root) != "object")
                throw Unreadable("not an object");
            return root;
        }
        catch (XmlException)
        {
            throw Unreadable("not JSON");
        }
        catch (FormatException)
        {
            throw Unreadable("not JSON");
        }
    }

    private static void RequireMembers(XElement element, string where, params string[] allowed)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in element.Elements())
        {
            var name = member.Attribute("item")?.Value ?? member.Name.LocalName;
            if (!allowed.Contains(name, StringComparer.Ordinal))
                throw Unreadable($"unknown member in {where}");
            if (!seen.Add(name))
                throw Unreadable($"{name} is given twice");
        }
    }

    private static XElement Required(XElement element, string member) =>
        element.Element(member) ?? throw Unreadable($"{member} is missing");

    private static decimal NumberOf(XElement element)
    {
        if (TypeOf(element) == "number" && decimal.TryParse(element.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            return number;
        throw Unreadable($"{element.Name.LocalName} is not a number");
    }

    private static string TextOf(XElement element) =>
        TypeOf(element) == "string" ? element.Value : throw Unreadable($"{element.Name.LocalName} is not a text");

    private static string TypeOf(XElement element) => element.Attribute("type")?.Value ?? "string";

    private static UserFault Unreadable(string what) => new(ErrorCode.AnswersNotReadable, what);
}
