using CxCrm.Domain.Texts;
using CxCrm.Plugins.Tables;

namespace CxCrm.Functions.Crm;

/// <summary>The three languages as an LCID, as the tag of pages and tools, and as the choice of the CRM.</summary>
public static class Languages
{
    public static readonly IReadOnlyList<int> All = [Language.English, Language.Danish, Language.Swedish];

    /// <summary>The tag of BCP 47.</summary>
    public static string Tag(int language) => language switch
    {
        Language.Danish => "da",
        Language.Swedish => "sv",
        _ => "en",
    };

    /// <summary>The language of a tag such as <c>da</c> or <c>sv-SE</c>; nothing for one CxCrm doesn't speak.</summary>
    public static int? Of(string? tag) => tag?.Split('-', '_')[0].ToLowerInvariant() switch
    {
        "en" => Language.English,
        "da" => Language.Danish,
        "sv" => Language.Swedish,
        _ => null,
    };

    public static int? Of(CxLanguage? choice) => choice switch
    {
        CxLanguage.English => Language.English,
        CxLanguage.Danish => Language.Danish,
        CxLanguage.Swedish => Language.Swedish,
        _ => null,
    };

    public static CxLanguage ChoiceOf(int language) => language switch
    {
        Language.Danish => CxLanguage.Danish,
        Language.Swedish => CxLanguage.Swedish,
        _ => CxLanguage.English,
    };
}
