using CxCrm.Domain.Texts;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Privacy.Access;

/// <summary>The language a person reads, as LCID and as the tag of a page.</summary>
internal static class PersonLanguage
{
    public static int Of(CxLanguage? language) => language switch
    {
        CxLanguage.Danish => Language.Danish,
        CxLanguage.Swedish => Language.Swedish,
        _ => Language.English,
    };

    public static string Tag(int language) => language switch
    {
        Language.Danish => "da",
        Language.Swedish => "sv",
        _ => "en",
    };
}
