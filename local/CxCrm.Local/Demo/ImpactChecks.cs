using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Local.Demo;

/// <summary>The demo company's answered impact checks: without them neither its surveys nor the customers' health would be live.</summary>
internal static class ImpactChecks
{
    private const int SurveysId = 70;
    private const int HealthScoreId = 71;

    /// <summary>The check that the surveys stand on.</summary>
    public static readonly EntityReference OfSurveys = new(CxAssessment.LogicalName, DemoProgram.Id(SurveysId));

    /// <summary>Writes those that are missing.</summary>
    public static void Write(DemoRows rows, EntityReference purpose)
    {
        rows.CreateOnce(new CxAssessment(DemoProgram.Id(SurveysId))
        {
            Name = "Surveys after contact and delivery",
            Kind = CxAssessmentKind.LegitimateInterest,
            Subject = CxAssessmentSubject.Survey,
            PurposeId = purpose,
            Interest = "Finding and mending what goes wrong for customers while it can still be mended.",
            Necessity = "Three or four questions, no profile. Without names nobody could call back.",
            Balance = "Customers expect to be asked once after a visit. They can say no in one click, are asked at most every 30 days, and see who reads their answers.",
            EthicsAnswer = "Yes. Ten customers read the e-mail first; none minded.",
            Conclusion = CxAssessmentConclusion.Approved,
            OwnerId = new EntityReference(SystemUser.LogicalName, Staff.ProgramOwner),
        });
        rows.CreateOnce(new CxAssessment(DemoProgram.Id(HealthScoreId))
        {
            Name = "Health score of customers",
            Kind = CxAssessmentKind.LegitimateInterest,
            Subject = CxAssessmentSubject.HealthScore,
            PurposeId = purpose,
            Interest = "Calling the customers first who have reason to be unhappy.",
            Necessity = "Last scores, words and open follow-ups of twelve months; nothing bought in.",
            Balance = "Nobody is refused anything by it: a person always decides (Art. 22). It says why, expires after a year, and is told in an access request.",
            EthicsAnswer = "Yes, when we say that unhappy customers are called sooner.",
            Conclusion = CxAssessmentConclusion.Conditions,
            OwnerId = new EntityReference(SystemUser.LogicalName, Staff.ProgramOwner),
        });
    }
}
