using System;

namespace CxCrm.Domain.Privacy.Assessments;

/// <summary>
/// A new use of data goes live when its check is answered and approved. Legitimate interest: the three steps of purpose, necessity and balance (EDPB Guidelines 1/2024, 6-10).
/// Impact assessment: necessity, risks and measures (GDPR Art. 35(7)(b)-(d)). Each asks the ethics question too.
/// </summary>
public static class AssessmentRules
{
    public static bool MayGoLive(AssessmentAnswers answers) => answers.Approved && answers.Ethics && answers.Kind switch
    {
        AssessmentKind.LegitimateInterest => answers.Interest && answers.Necessity && answers.Balance,
        AssessmentKind.Impact => answers.Necessity && answers.Risks && answers.Measures,
        AssessmentKind.Ethics => true,
        _ => throw new ArgumentOutOfRangeException(nameof(answers), answers.Kind, "Not a kind of check."),
    };
}
