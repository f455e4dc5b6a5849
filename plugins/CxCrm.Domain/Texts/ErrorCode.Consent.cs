namespace CxCrm.Domain.Texts;

/// <content>1330-1359: consent, the message gate and our own sending.</content>
public static partial class ErrorCode
{
    public const string SendingKindMismatch = "CX1330";
    public const string SendingNeedsPurpose = "CX1331";
    public const string SendingNeedsKind = "CX1332";
    public const string CommunicationNeedsPurpose = "CX1333";
    public const string CommunicationNeedsChannel = "CX1334";
}
