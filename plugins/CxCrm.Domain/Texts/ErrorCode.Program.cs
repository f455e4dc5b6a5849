namespace CxCrm.Domain.Texts;

/// <content>1111-1149: evidence, status, business case, ambition.</content>
public static partial class ErrorCode
{
    public const string AmbitionIsVague = "CX1111";
    public const string AmbitionNeedsValue = "CX1112";
    public const string TargetDateNotAhead = "CX1113";
    public const string TargetEqualsBaseline = "CX1114";
    public const string TargetAgainstDirection = "CX1115";
    public const string AmbitionNeedsQuestion = "CX1116";
    public const string AmbitionNeedsKpi = "CX1117";
    public const string KpiIsEnteredByHand = "CX1118";
    public const string LevelHistoryIsWritten = "CX1119";

    public const string BandShareNegative = "CX1120";
    public const string BandsNotWhole = "CX1121";
    public const string HorizonOutOfRange = "CX1122";
    public const string DiscountOutOfRange = "CX1123";
    public const string CaseNeedsBands = "CX1124";
    public const string CaseNeedsValue = "CX1125";
    public const string CsvHeaderUnknown = "CX1126";
    public const string CsvRowsRefused = "CX1127";
    public const string ChainNeedsUnits = "CX1128";
    public const string TooManyRows = "CX1129";

    public const string StatusPeriodInvalid = "CX1130";
    public const string VisitInFuture = "CX1131";
    public const string PeriodInvalid = "CX1132";
    public const string NoCustomersInPeriod = "CX1133";
}
