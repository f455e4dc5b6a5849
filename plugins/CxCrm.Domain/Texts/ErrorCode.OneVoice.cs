namespace CxCrm.Domain.Texts;

/// <content>1250-1269: one voice.</content>
public static partial class ErrorCode
{
    public const string SelectionNotReadable = "CX1250";
    public const string SelectionNotOfCustomers = "CX1251";
    public const string SelectionNotAllowed = "CX1252";
    public const string SelectionTooLarge = "CX1253";
    public const string SelectionColumnUnknown = "CX1254";
    public const string SelectionMissing = "CX1255";
    public const string SelectionTwice = "CX1256";
    public const string DisruptionOver = "CX1257";
    public const string SpreadingIsSystemOnly = "CX1258";
    public const string AffectedNeedsCustomer = "CX1259";
    public const string SelectionValueWrong = "CX1260";
    public const string CustomersNotAffected = "CX1261";
    public const string DisruptionNeedsMessage = "CX1262";
    public const string DisruptionEndsBeforeItStarts = "CX1263";
    public const string SimilarNeedsTouchpoint = "CX1264";
    public const string KnowledgeAnswerNotFound = "CX1265";
    public const string DisruptionNotFound = "CX1266";
    public const string TopOutOfRange = "CX1267";
    public const string FeedbackNotFound = "CX1268";
    public const string PageNotReadable = "CX1269";
}
