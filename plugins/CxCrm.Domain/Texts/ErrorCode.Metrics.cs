namespace CxCrm.Domain.Texts;

/// <content>Metrics, drivers, improvements, ideas and emotion studies, 1280 to 1299.</content>
public static partial class ErrorCode
{
    public const string ControlRuleMetric = "CX1280";
    public const string ControlRuleScope = "CX1281";
    public const string DriverOutcomeUnknown = "CX1282";
    public const string VoiceValueUnknown = "CX1283";
    public const string VoicePeriods = "CX1284";
    public const string ImprovementNeedsTie = "CX1285";
    public const string ImprovementPlanIncomplete = "CX1286";
    public const string ImprovementPlanFixed = "CX1287";
    public const string ImprovementEffectComputed = "CX1288";
    public const string ImprovementHasNoPlan = "CX1289";
    public const string ImprovementPlanTooLate = "CX1290";
    public const string ImprovementTooEarly = "CX1291";
    public const string ImprovementTooFewAnswers = "CX1292";
    public const string IdeaNeedsReason = "CX1293";
    public const string StudyNeedsConsent = "CX1294";
    public const string ObservationNeedsComment = "CX1295";
    public const string StudyNeedsFinding = "CX1296";
    public const string StudyNeedsPeople = "CX1297";
    public const string ImprovementMetricUnknown = "CX1298";
}
