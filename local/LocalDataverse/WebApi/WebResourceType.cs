namespace LocalDataverse.WebApi;

/// <summary>The types of web resources (Microsoft Learn: WebResource table reference, WebResourceType) and how each is served.</summary>
internal static class WebResourceType
{
    /// <summary>The media type; null for a type that no browser of today runs.</summary>
    public static string? ContentType(int? type) => type switch
    {
        1 => "text/html; charset=utf-8",
        2 => "text/css; charset=utf-8",
        3 => "text/javascript; charset=utf-8",
        4 or 9 or 12 => "text/xml; charset=utf-8",
        5 => "image/png",
        6 => "image/jpeg",
        7 => "image/gif",
        10 => "image/x-icon",
        11 => "image/svg+xml",
        _ => null,
    };
}
