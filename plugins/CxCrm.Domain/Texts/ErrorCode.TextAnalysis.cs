namespace CxCrm.Domain.Texts;

/// <summary>Faults of text analysis, 1245-1249.</summary>
public static partial class ErrorCode
{
    public const string TextTooLong = "CX1245";
}
