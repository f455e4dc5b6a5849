namespace CxCrm.Domain.Texts;

/// <content>1380-1399: requests, restriction, access, retention, breach, record of processing, assessments.</content>
public static partial class ErrorCode
{
    public const string ExtensionNeedsReason = "CX1380";
    public const string ExtensionTooLate = "CX1381";
    public const string ExtensionOnlyOnce = "CX1382";
    public const string RefusalNeedsGround = "CX1383";
    public const string RefusalGroundDoesNotFit = "CX1384";
    public const string RequestTimesWrong = "CX1385";
    public const string RequestTypeDoesNotFit = "CX1386";
    public const string PersonRestricted = "CX1387";
    public const string LiftNotTold = "CX1388";
    public const string RectificationNotReadable = "CX1389";
    public const string BreachTimesWrong = "CX1390";
    public const string BreachDelayNeedsReason = "CX1391";
    public const string BreachIncomplete = "CX1392";
    public const string AssessmentUnanswered = "CX1393";
    public const string RetentionTableUnknown = "CX1394";
    public const string RetentionColumnWrong = "CX1395";
    public const string RetentionConditionUnreadable = "CX1396";
    public const string FieldNeedsPurpose = "CX1397";
    public const string LetterLacksFacts = "CX1398";
    public const string RetentionCantAnonymise = "CX1399";
}
