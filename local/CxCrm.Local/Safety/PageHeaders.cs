using LocalDataverse.WebApi;

namespace CxCrm.Local.Safety;

/// <summary>What the browser is told of every answer: nothing comes from elsewhere, nothing is framed elsewhere (W3C Content Security Policy Level 3).</summary>
internal static class PageHeaders
{
    private const string OwnPages = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    // Component libraries write their styles into the page.
    private const string WebResources =
        "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; object-src 'none'; form-action 'self'; frame-ancestors 'self'; base-uri 'none'";

    public static Task Pass(HttpContext http, RequestDelegate next)
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = http.Request.Path.StartsWithSegments(WebResourceEndpoints.Path) ? WebResources : OwnPages;
        headers.XContentTypeOptions = "nosniff";
        // With no-referrer a browser names no origin with the forms of these pages either, and they would be refused as another site's.
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        return next(http);
    }
}
