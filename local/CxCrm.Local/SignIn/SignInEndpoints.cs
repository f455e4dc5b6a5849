namespace CxCrm.Local.SignIn;

/// <summary>Becoming somebody: by a choice on the start page, or by a token for programs.</summary>
internal static class SignInEndpoints
{
    public static void MapSignIn(this IEndpointRouteBuilder routes, People people, Tokens tokens)
    {
        routes.MapPost("/_local/user", async (HttpRequest request) => await Choose(request, people, tokens));
        routes.MapPost("/_local/token", async (HttpRequest request) => await Issue(request, people, tokens));
    }

    private static async Task<IResult> Choose(HttpRequest request, People people, Tokens tokens)
    {
        var form = await request.ReadFormAsync();
        if (people.Find(form["user"].ToString()) is not { } person)
            return Results.Text("There is no such user.", statusCode: StatusCodes.Status400BadRequest);
        request.HttpContext.Response.Cookies.Append(Callers.Cookie, tokens.Issue(person.Id), new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, MaxAge = Tokens.Lifetime });
        return Results.Redirect("/");
    }

    /// <summary>The shape of an access token response (RFC 6749, section 5.1).</summary>
    private static async Task<IResult> Issue(HttpRequest request, People people, Tokens tokens)
    {
        var name = request.HasFormContentType ? (await request.ReadFormAsync())["user"].ToString() : "";
        return people.Find(name) is { } person
            ? Results.Json(new { access_token = tokens.Issue(person.Id), token_type = "Bearer", expires_in = (int)Tokens.Lifetime.TotalSeconds })
            : Results.Json(
                new { error = "invalid_request", error_description = "Send the form value user: the account name or the id of an enabled user." }, statusCode: StatusCodes.Status400BadRequest);
    }
}
