namespace CxCrm.Domain.Privacy;

/// <summary>Keys of the reasons that the preview of an erasure gives.</summary>
public static class PreviewText
{
    public const string Delete = "preview.delete";
    public const string Empty = "preview.empty";

    /// <summary>A table outside the data map.</summary>
    public const string Unknown = "preview.unknown";

    /// <summary>An activity with the person among its parties.</summary>
    public const string Party = "preview.party";

    public static string Of(ErasureAction action, bool isMapped, bool isParty) =>
        isParty ? Party : action == ErasureAction.Delete ? Delete : isMapped ? Empty : Unknown;
}
