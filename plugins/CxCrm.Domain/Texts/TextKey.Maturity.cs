namespace CxCrm.Domain.Texts;

/// <summary>The competences, traits and parts of the maturity models.</summary>
public static partial class TextKey
{
    public const string MaturityCulture = "maturity.culture";
    public const string MaturityStrategy = "maturity.strategy";
    public const string MaturityRealTimeInsight = "maturity.realTimeInsight";
    public const string MaturityJourneys = "maturity.journeys";
    public const string MaturityMetrics = "maturity.metrics";
    public const string MaturityAdoption = "maturity.adoption";
    public const string MaturityWholeView = "maturity.wholeView";
    public const string MaturityListens = "maturity.listens";
    public const string MaturityFollowsUp = "maturity.followsUp";
    public const string MaturityDefinesTouchpoints = "maturity.definesTouchpoints";
    public const string MaturityFollowsRules = "maturity.followsRules";
    public const string MaturityEngagesStaff = "maturity.engagesStaff";
    public const string MaturityWorksSystematically = "maturity.worksSystematically";
    public const string MaturityListening = "maturity.listening";
    public const string MaturityEmpathy = "maturity.empathy";
    public const string MaturityDataRespect = "maturity.dataRespect";
    public const string MaturityStaffOwnImprovement = "maturity.staffOwnImprovement";
    public const string CheckAnswered = "check.answered";
    public const string CheckIdeasTold = "check.ideasTold";
    public const string CheckFelt = "check.felt";
    public const string CheckListenedTo = "check.listenedTo";
    public const string CheckRequestsInTime = "check.requestsInTime";
    public const string CheckAssessed = "check.assessed";
    public const string CheckOwnedTouchpoints = "check.ownedTouchpoints";
    public const string CheckImprovementsOfOthers = "check.improvementsOfOthers";
}
