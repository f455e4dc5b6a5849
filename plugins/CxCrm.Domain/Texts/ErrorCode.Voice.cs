namespace CxCrm.Domain.Texts;

/// <summary>Faults of the voice of the customer and of following up, 12xx.</summary>
public static partial class ErrorCode
{
    public const string SurveyTakesFourQuestions = "CX1201";
    public const string QuestionOrderOutOfRange = "CX1202";
    public const string QuestionOrderTaken = "CX1203";
    public const string WhyNeedsAttribute = "CX1204";
    public const string SurveyNeedsPurpose = "CX1205";
    public const string SurveyNeedsQuestion = "CX1206";
    public const string QuestionNeedsText = "CX1207";
    public const string SurveyNotFound = "CX1208";
    public const string SurveyNotActive = "CX1209";

    public const string AnswersNotReadable = "CX1210";
    public const string QuestionNotFound = "CX1211";
    public const string QuestionAnsweredTwice = "CX1212";
    public const string ScoreOutOfRange = "CX1213";
    public const string AnswerNeedsNumber = "CX1214";
    public const string AnswerNeedsText = "CX1215";
    public const string AnswerTooLong = "CX1216";
    public const string QuestionMustBeAnswered = "CX1217";
    public const string NothingAnswered = "CX1218";
    public const string AnsweredInFuture = "CX1219";

    public const string InvitationNotFound = "CX1220";
    public const string InvitationUsed = "CX1221";
    public const string InvitationOfOtherSurvey = "CX1222";
    public const string InvitationExpired = "CX1223";
    public const string InvitationsNotReadable = "CX1224";
    public const string ContactNotFound = "CX1225";
    public const string ChannelUnknown = "CX1226";
    public const string LanguageUnknown = "CX1227";
    public const string AnswerNeedsName = "CX1228";
    public const string InvitationOfOtherCustomer = "CX1229";

    public const string EventInFuture = "CX1232";
    public const string WhyWithoutAttribute = "CX1233";
    public const string QuestionSetUnknown = "CX1234";
    public const string QuestionSetNeedsEmptySurvey = "CX1235";
    public const string NoSegments = "CX1236";
    public const string KnownFactNeedsWords = "CX1237";

    public const string FollowUpNeedsOutcomeAndCause = "CX1230";
    public const string FollowUpNeedsContactOrLearning = "CX1231";

    public const string AlertRuleNeedsThreshold = "CX1240";
    public const string AlertRuleNeedsKeywords = "CX1241";
    public const string AlertRuleNeedsAssignee = "CX1242";
    public const string QuestionScaleInvalid = "CX1243";
}
