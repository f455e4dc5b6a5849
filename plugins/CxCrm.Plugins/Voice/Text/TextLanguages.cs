using CxCrm.Domain.Texts;
using CxCrm.Domain.Voice.Text;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Voice.Text;

/// <summary>The languages of the analysis as the tables and callers name them.</summary>
internal static class TextLanguages
{
    public static TextLanguage Of(CxLanguage? language) => language switch
    {
        CxLanguage.English => TextLanguage.English,
        CxLanguage.Danish => TextLanguage.Danish,
        CxLanguage.Swedish => TextLanguage.Swedish,
        _ => TextLanguage.Undetermined,
    };

    /// <exception cref="UserFault">A language that CxCrm doesn't speak.</exception>
    public static TextLanguage Of(int? languageId) => languageId switch
    {
        null => TextLanguage.Undetermined,
        Language.English => TextLanguage.English,
        Language.Danish => TextLanguage.Danish,
        Language.Swedish => TextLanguage.Swedish,
        _ => throw new UserFault(ErrorCode.LanguageUnknown, languageId),
    };

    public static CxLanguage? Column(TextLanguage language) => language switch
    {
        TextLanguage.English => CxLanguage.English,
        TextLanguage.Danish => CxLanguage.Danish,
        TextLanguage.Swedish => CxLanguage.Swedish,
        _ => null,
    };

    /// <summary>The language's id (LCID); 0 when it can't be told.</summary>
    public static int Id(TextLanguage language) => language switch
    {
        TextLanguage.English => Language.English,
        TextLanguage.Danish => Language.Danish,
        TextLanguage.Swedish => Language.Swedish,
        _ => 0,
    };
}
