using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Maturity;

/// <summary>Which items belong to which model.</summary>
internal static class MaturityItems
{
    /// <summary>Seven competences, six traits, four parts; the perception gap has none.</summary>
    public static IReadOnlyList<CxMaturityAnswerItem> Of(CxMaturityAssessmentModel? model) => model switch
    {
        CxMaturityAssessmentModel.SevenCompetences => Between(CxMaturityAnswerItem.Culture, CxMaturityAnswerItem.WholeView),
        CxMaturityAssessmentModel.SixTraits => Between(CxMaturityAnswerItem.Listens, CxMaturityAnswerItem.WorksSystematically),
        CxMaturityAssessmentModel.ProgramCheck => Between(CxMaturityAnswerItem.Listening, CxMaturityAnswerItem.StaffOwnImprovement),
        _ => [],
    };

    private static CxMaturityAnswerItem[] Between(CxMaturityAnswerItem first, CxMaturityAnswerItem last) =>
        ((CxMaturityAnswerItem[])Enum.GetValues(typeof(CxMaturityAnswerItem))).Where(item => item >= first && item <= last).ToArray();
}
