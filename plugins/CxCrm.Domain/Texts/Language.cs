namespace CxCrm.Domain.Texts;

/// <summary>The languages CxCrm speaks, by Windows language id (LCID).</summary>
public static class Language
{
    public const int English = 1033;
    public const int Danish = 1030;
    public const int Swedish = 1053;

    /// <summary>The language itself when CxCrm speaks it, else English.</summary>
    public static int Spoken(int? languageId) => languageId is Danish or Swedish ? languageId.Value : English;
}
