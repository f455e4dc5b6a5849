namespace CxCrm.Domain.Texts;

/// <content>1360 to 1379: erasure and suppression.</content>
public static partial class ErrorCode
{
    public const string SuppressionKeyMissing = "CX1360";
    public const string SuppressionKeyShort = "CX1361";
    public const string NoErasureWaits = "CX1362";
    public const string RetentionSkipUnreadable = "CX1363";
    public const string SuppressionKeyOther = "CX1364";
    public const string SuppressionsNotComparable = "CX1365";
}
