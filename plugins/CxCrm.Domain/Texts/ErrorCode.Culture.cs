namespace CxCrm.Domain.Texts;

/// <content>116x-117x: culture and communication.</content>
public static partial class ErrorCode
{
    public const string BoardNeedsOptIn = "CX1160";
    public const string MoreAttendedThanInvited = "CX1161";
    public const string MoreActionsClosedThanAgreed = "CX1162";
    public const string HeldInFuture = "CX1163";
    public const string PulseClosesBeforeItOpens = "CX1164";
    public const string PulseNotOpen = "CX1165";
    public const string PulseBatchTooSmall = "CX1166";
    public const string PulseAnswersNotReadable = "CX1167";
    public const string PulseAnsweredAlready = "CX1168";
    public const string PulseAnswersAreSystemOnly = "CX1169";
    public const string PulseParticipantsDiffer = "CX1170";
    public const string PulseCantReopen = "CX1171";
    public const string CommunicationNotToCustomers = "CX1172";
    public const string CommunicationNeedsMessage = "CX1173";
    public const string ContactTooSoon = "CX1174";
    public const string CommunicationNotSent = "CX1175";
    public const string CommunicationHasNoMetric = "CX1176";
    public const string CommunicationTooEarly = "CX1177";
    public const string CommunicationTooFewAnswers = "CX1178";
    public const string CommunicationMeasurementFixed = "CX1179";
    public const string CommunicationEffectComputed = "CX1180";
    public const string CommunicationMetricUnknown = "CX1181";
}
