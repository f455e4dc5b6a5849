namespace CxCrm.Domain.Texts;

/// <content>1330-1359: consent, the message gate and our own sending.</content>
public static partial class ErrorCode
{
    public const string SendingKindMismatch = "CX1330";
    public const string SendingNeedsPurpose = "CX1331";
    public const string SendingNeedsKind = "CX1332";
    public const string CommunicationNeedsPurpose = "CX1333";
    public const string CommunicationNeedsChannel = "CX1334";
    public const string MergeWithErased = "CX1335";
    public const string WordingInForce = "CX1336";
    public const string WordingBackdated = "CX1337";
    public const string PurposeFixed = "CX1338";
    public const string LookIsSystemOnly = "CX1339";
    public const string AnchorTooEarly = "CX1340";
    public const string LedgerCursorUnreadable = "CX1341";
    public const string ContactsNotReadable = "CX1342";
    public const string ReceiptNothing = "CX1343";
    public const string HealthScoreUnassessed = "CX1344";
    public const string LedgerPartUnknown = "CX1345";
}
