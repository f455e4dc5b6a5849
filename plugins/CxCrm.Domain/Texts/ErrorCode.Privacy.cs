namespace CxCrm.Domain.Texts;

/// <content>13xx: privacy.</content>
public static partial class ErrorCode
{
    public const string ConsentNotGiven = "CX1301";
    public const string ConsentBackdated = "CX1302";
    public const string ConsentInFuture = "CX1303";
    public const string ConsentWordingUnknown = "CX1304";
    public const string ConsentWordingNotInForce = "CX1305";
    public const string ConsentNeedsGuardian = "CX1306";
    public const string ConsentIsSystemOnly = "CX1307";
    public const string PurposeUnknown = "CX1308";
    public const string ValueUnknown = "CX1309";
    public const string MessageRefused = "CX1311";
    public const string MessageNeedsLook = "CX1312";
    public const string PersonErased = "CX1313";
    public const string ValueTooLong = "CX1314";
    public const string RequestAlreadyOpen = "CX1320";
    public const string PersonAlreadyErased = "CX1321";
    public const string RequestNotErasure = "CX1322";
    public const string RequestIdentityNotConfirmed = "CX1323";
    public const string RequestClosed = "CX1324";
    public const string ErasureHeld = "CX1325";
    public const string RequestInFuture = "CX1326";
    public const string RequestNotFound = "CX1327";
    public const string ErasureProgressUnreadable = "CX1328";
}
