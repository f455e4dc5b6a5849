using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace CxCrm.Functions.Pages.Preferences;

/// <summary>Pages for links that lead nowhere, in the language of the browser.</summary>
internal static class LinkMessage
{
    public static ContentResult Unknown(HttpRequest request) => Answer(request, StatusCodes.Status404NotFound, "linkUnknown");

    public static ContentResult Expired(HttpRequest request) => Answer(request, StatusCodes.Status410Gone, "linkExpired");

    private static ContentResult Answer(HttpRequest request, int status, string key)
    {
        var texts = PageTexts.In(LanguageChoice.Of(request));
        return Page.Answer(request.HttpContext.Response, status, texts.Language, texts[$"{key}.title"],
            Html.Of($"<h1>{texts[$"{key}.title"]}</h1><p>{texts[$"{key}.text"]}</p>"));
    }
}
