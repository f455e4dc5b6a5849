using System.Security.Cryptography;
using System.Text;
using CxCrm.Functions.Crm;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace CxCrm.Functions.Pages;

/// <summary>
/// The frame of a public page: language, title, styles in the page itself, and nothing from elsewhere. It needs no script, sets no cookie, is not kept by
/// caches and does not tell its address (which is a secret) to anyone.
/// </summary>
public static class Page
{
    private static readonly string Styles = Resource("pages.css");

    private static readonly string ContentSecurityPolicy =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Styles)))}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static ContentResult Answer(HttpResponse response, int status, int language, string title, Html content)
    {
        var headers = response.Headers;
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.CacheControl = "no-store";
        headers.XContentTypeOptions = "nosniff";
        headers.ContentLanguage = Languages.Tag(language);
        headers["Referrer-Policy"] = "no-referrer";
        headers["X-Robots-Tag"] = "noindex, nofollow";
        return new ContentResult { StatusCode = status, ContentType = "text/html; charset=utf-8", Content = Render(language, title, content) };
    }

    private static string Render(int language, string title, Html content) =>
        Html.Of($"""
            <!doctype html>
            <html lang="{Languages.Tag(language)}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{title}</title>
            <style>
            """).ToString() + Styles + Html.Of($"""
            </style>
            </head>
            <body>
            <main>
            {content}
            </main>
            </body>
            </html>

            """);

    private static string Resource(string name)
    {
        using var stream = typeof(Page).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The assembly lacks {name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
