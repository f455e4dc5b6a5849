using LocalDataverse.Storage;

namespace CxCrm.Local.SignIn;

/// <summary>Who sends a request: the bearer of a token, else whom the start page chose, else the demo administrator.</summary>
internal sealed class Callers(Tokens tokens)
{
    public const string Cookie = "cxcrm-user";

    private const string Bearer = "Bearer ";

    /// <summary>The user; null for a token that is not ours or has ended.</summary>
    public Guid? Of(HttpContext http)
    {
        var authorization = http.Request.Headers.Authorization.ToString();
        if (authorization.Length > 0)
            return authorization.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase) ? tokens.UserOf(authorization[Bearer.Length..].Trim()) : null;
        return Chosen(http) ?? WellKnown.Administrator;
    }

    private Guid? Chosen(HttpContext http) => http.Request.Cookies.TryGetValue(Cookie, out var token) ? tokens.UserOf(token) : null;
}
