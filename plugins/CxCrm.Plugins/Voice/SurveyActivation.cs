using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Texts;
using CxCrm.Domain.Voice;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Voice;

/// <summary>What a survey needs before it goes live, and as long as it is.</summary>
internal static class SurveyActivation
{
    /// <summary>The columns of the survey that the rule reads.</summary>
    public static readonly string[] Columns = [CxSurvey.Columns.State, CxSurvey.Columns.PurposeId, CxSurvey.Columns.Languages];

    /// <exception cref="UserFault">Purpose, question or a text is missing.</exception>
    public static void Check(CxSurvey survey, IEnumerable<CxQuestion> questions) =>
        SurveyRules.CheckActivation(survey.PurposeId is not null, questions.Select(QuestionRow.Texts).ToList(), LanguagesOf(survey));

    /// <summary>The languages a survey is asked in (LCID); English when it names none.</summary>
    private static List<int> LanguagesOf(CxSurvey survey)
    {
        var chosen = survey.Languages?.Select(option => LanguageId((CxLanguage)option.Value)).ToList() ?? [];
        return chosen.Count > 0 ? chosen : [Language.English];
    }

    private static int LanguageId(CxLanguage language) => language switch
    {
        CxLanguage.English => Language.English,
        CxLanguage.Danish => Language.Danish,
        CxLanguage.Swedish => Language.Swedish,
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "Not a language of surveys."),
    };
}
