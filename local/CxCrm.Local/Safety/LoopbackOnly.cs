namespace CxCrm.Local.Safety;

/// <summary>
/// Refuses what a web page elsewhere could make a browser send here. A name other than this machine's in Host means DNS rebinding; a change
/// that another site started means cross-site request forgery (RFC 9110, section 7.2; W3C Fetch Metadata Request Headers).
/// </summary>
internal static class LoopbackOnly
{
    private static readonly string[] Names = ["localhost", "127.0.0.1"];

    public static Task Pass(HttpContext http, RequestDelegate next)
    {
        if (!Names.Contains(http.Request.Host.Host, StringComparer.OrdinalIgnoreCase))
            return Refuse(http, StatusCodes.Status421MisdirectedRequest, "This host answers to localhost and 127.0.0.1 only.");
        return IsCrossSite(http.Request)
            ? Refuse(http, StatusCodes.Status403Forbidden, "Another site started this request. Only pages of this host may send it.")
            : next(http);
    }

    private static bool IsCrossSite(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site is "cross-site" or "same-site" && !IsLink(request))
            return true;
        var origin = request.Headers.Origin.ToString();
        return !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method)
            && origin.Length > 0 && !string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A person followed a link to a page here, which is no danger.</summary>
    private static bool IsLink(HttpRequest request) => HttpMethods.IsGet(request.Method) && request.Headers["Sec-Fetch-Mode"] == "navigate" && request.Headers["Sec-Fetch-Dest"] == "document";

    private static Task Refuse(HttpContext http, int status, string reason)
    {
        http.Response.StatusCode = status;
        return http.Response.WriteAsync(reason);
    }
}
