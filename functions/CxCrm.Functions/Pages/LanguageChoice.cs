using CxCrm.Domain.Texts;
using CxCrm.Functions.Crm;
using Microsoft.AspNetCore.Http;

namespace CxCrm.Functions.Pages;

/// <summary>Which language a page speaks, and the links to the others.</summary>
public static class LanguageChoice
{
    public const string Parameter = "lang";

    /// <summary>The one asked for in the address, else the person's, else the first the browser asks for that CxCrm speaks, else English.</summary>
    public static int Of(HttpRequest request, params ReadOnlySpan<int?> ofPerson)
    {
        if (Languages.Of(request.Query[Parameter].ToString()) is { } chosen)
            return chosen;
        foreach (var language in ofPerson)
            if (language is { } known)
                return known;
        return request.GetTypedHeaders().AcceptLanguage
            .OrderByDescending(wish => wish.Quality ?? 1)
            .Select(wish => Languages.Of(wish.Value.Value))
            .FirstOrDefault(language => language != null) ?? Language.English;
    }

    /// <summary>Links to the page in each language; nothing when there is only one.</summary>
    public static Html Links(PageTexts texts, IReadOnlyCollection<int> offered) => offered.Count < 2
        ? Html.Nothing
        : Html.Of($"""<nav aria-label="{texts["languages"]}"><ul>{offered.Select(language => Link(texts, language))}</ul></nav>""");

    private static Html Link(PageTexts texts, int language)
    {
        var (tag, name) = (Languages.Tag(language), PageTexts.In(language)["languageName"]);
        return language == texts.Language
            ? Html.Of($"""<li><strong aria-current="true">{name}</strong></li>""")
            : Html.Of($"""<li><a href="?lang={tag}" lang="{tag}" hreflang="{tag}">{name}</a></li>""");
    }
}
