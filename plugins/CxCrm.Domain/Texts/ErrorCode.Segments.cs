namespace CxCrm.Domain.Texts;

/// <summary>Segments on customers' situation.</summary>
public static partial class ErrorCode
{
    public const string SegmentNotReadable = "CX1182";
    public const string SegmentFactOutsidePurpose = "CX1183";
}
