using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Voice.QuestionSets;

/// <summary>The questions on staff and atmosphere, in their order, each a rating from 1 to 5 that feeds the emotional drivers.</summary>
internal static class ReadySet
{
    /// <summary>The name of the set; part of the public contract.</summary>
    public const string Attributes = "attributes";

    private const string TextPrefix = "questionset.";

    private static readonly CxQuestionAttribute[] InOrder =
        [CxQuestionAttribute.Professional, CxQuestionAttribute.Likeable, CxQuestionAttribute.Trustworthy, CxQuestionAttribute.Atmosphere];

    /// <summary>The rows to create.</summary>
    /// <param name="survey">The survey they belong to.</param>
    /// <param name="language">The language (LCID) the rows are named in.</param>
    public static IEnumerable<CxQuestion> QuestionsFor(EntityReference survey, int language) => InOrder.Select((attribute, place) => new CxQuestion
    {
        SurveyId = survey,
        Order = place + 1,
        Type = CxQuestionType.Attribute,
        Attribute = attribute,
        DriverGroup = CxElementKind.Emotional,
        Name = TextOf(attribute, language),
        TextEn = TextOf(attribute, Language.English),
        TextDa = TextOf(attribute, Language.Danish),
        TextSv = TextOf(attribute, Language.Swedish),
    });

    private static string TextOf(CxQuestionAttribute attribute, int language) =>
        TextCatalog.Text(language, TextPrefix + Enum.GetName(typeof(CxQuestionAttribute), attribute)!.ToLowerInvariant());
}
