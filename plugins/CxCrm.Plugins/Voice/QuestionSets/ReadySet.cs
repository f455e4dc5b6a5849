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

    private static readonly CxQuestionAttribute[] InOrder =
        [CxQuestionAttribute.Professional, CxQuestionAttribute.Likeable, CxQuestionAttribute.Trustworthy, CxQuestionAttribute.Atmosphere];

    private static readonly string[] Texts =
        [TextKey.QuestionProfessional, TextKey.QuestionLikeable, TextKey.QuestionTrustworthy, TextKey.QuestionAtmosphere];

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
        Name = TextCatalog.Text(language, Texts[place]),
        TextEn = TextCatalog.Text(Language.English, Texts[place]),
        TextDa = TextCatalog.Text(Language.Danish, Texts[place]),
        TextSv = TextCatalog.Text(Language.Swedish, Texts[place]),
    });
}
