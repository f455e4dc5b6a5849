namespace CxCrm.Domain.Texts;

/// <content>1270-1279: following up.</content>
public static partial class ErrorCode
{
    public const string PeriodEndsBeforeItStarts = "CX1270";
    public const string PeriodTooLong = "CX1271";
    public const string AlertRuleNeedsSilentDays = "CX1272";
}
