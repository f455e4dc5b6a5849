using System.Linq;
using CxCrm.Domain.Texts;

namespace CxCrm.Plugins.Pipeline;

/// <summary>A text that a row holds in three languages, for one reader.</summary>
internal static class Wording
{
    /// <summary>In the reader's language; where that one is missing or blank in English, Danish, Swedish, in that order. Nothing where there is none.</summary>
    /// <param name="language">LCID.</param>
    /// <param name="english">The English text.</param>
    /// <param name="danish">The Danish text.</param>
    /// <param name="swedish">The Swedish text.</param>
    public static string? In(int language, string? english, string? danish, string? swedish)
    {
        var own = language switch
        {
            Language.Danish => danish,
            Language.Swedish => swedish,
            _ => english,
        };
        return new[] { own, english, danish, swedish }.FirstOrDefault(text => !string.IsNullOrWhiteSpace(text));
    }
}
