using System.Globalization;
using System.Text.Json;

namespace Microsoft.PowerPlatform.Dataverse.Client.WebApi;

/// <summary>
/// Tokens by the OAuth 2.0 client credentials flow (RFC 6749, section 4.4). The authority is the one that the instance names when it is asked without a token.
/// A token is kept until five minutes before it ends.
/// </summary>
internal sealed class ClientSecretTokens(ConnectionString connection, HttpClient http, TimeProvider clock)
{
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(5);

    private readonly SemaphoreSlim gate = new(1, 1);
    private string token = "";
    private DateTimeOffset ends;

    public async Task<string> TokenAsync(string instance)
    {
        await gate.WaitAsync();
        try
        {
            if (clock.GetUtcNow() >= ends - Margin)
                (token, ends) = await RequestAsync();
            return token;
        }
        finally
        {
            gate.Release();
        }
    }

    private async Task<(string Token, DateTimeOffset Ends)> RequestAsync()
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = connection.ClientId,
            ["client_secret"] = connection.ClientSecret,
            ["scope"] = new Uri(connection.Url, "/.default").AbsoluteUri,
        });
        using var response = await http.PostAsync(await TokenAddressAsync(), form);
        var answer = JsonElement.Parse(await response.Content.ReadAsStringAsync());
        if (!response.IsSuccessStatusCode)
            throw new UnauthorizedAccessException($"No token for {connection.Url.Host}: {answer.GetProperty("error").GetString()}. Check ClientId and ClientSecret.");

        var seconds = answer.GetProperty("expires_in");
        var life = seconds.ValueKind == JsonValueKind.String ? int.Parse(seconds.GetString()!, CultureInfo.InvariantCulture) : seconds.GetInt32();
        return (answer.GetProperty("access_token").GetString()!, clock.GetUtcNow().AddSeconds(life));
    }

    private async Task<Uri> TokenAddressAsync()
    {
        using var response = await http.GetAsync(new Uri(connection.Url, "/api/data/v9.2/"));
        var challenge = response.Headers.WwwAuthenticate.FirstOrDefault(x => x.Scheme == "Bearer")?.Parameter ?? "";
        var authority = challenge.Split(',').Select(x => x.Trim().Split('=', 2)).FirstOrDefault(x => x is ["authorization_uri", _])?[1].Trim('"')
            ?? throw new InvalidOperationException($"{connection.Url.Host} does not say where tokens come from; is it the address of a Dataverse instance?");
        return new Uri(authority.Replace("/oauth2/authorize", "/oauth2/v2.0/token", StringComparison.Ordinal));
    }
}
