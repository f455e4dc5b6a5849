using Microsoft.Extensions.Configuration;

namespace CxCrm.Functions.Crm;

/// <summary>
/// Where the CRM is and who calls it, from the section <c>Dataverse</c>: <c>Url</c>, and <c>ClientId</c> with <c>ClientSecret</c> of the application user with
/// the role CX Integration. Without a client an instance on this machine is called, on behalf of the user <c>CallerId</c> where one is named.
/// </summary>
public sealed record CrmSettings(Uri Url, string? ClientId, string? ClientSecret, Guid CallerId)
{
    /// <exception cref="InvalidOperationException">A setting is missing or wrong; the message names it.</exception>
    public static CrmSettings Read(IConfiguration configuration)
    {
        var section = configuration.GetSection("Dataverse");
        var url = Uri.TryCreate(section["Url"], UriKind.Absolute, out var address)
            ? address
            : throw new InvalidOperationException("Dataverse:Url must be the address of the environment, such as https://contoso.crm4.dynamics.com.");
        var (id, secret) = (section["ClientId"], section["ClientSecret"]);
        if (string.IsNullOrEmpty(id) != string.IsNullOrEmpty(secret))
            throw new InvalidOperationException("Dataverse:ClientId and Dataverse:ClientSecret belong together; one of them is missing.");
        if (string.IsNullOrEmpty(id) && !url.IsLoopback)
            throw new InvalidOperationException("Dataverse:ClientId and Dataverse:ClientSecret are needed: only an environment on this machine answers without them.");
        return new CrmSettings(url, id, secret, CallerOf(section["CallerId"]));
    }

    private static Guid CallerOf(string? text) => string.IsNullOrEmpty(text)
        ? Guid.Empty
        : Guid.TryParse(text, out var id) ? id : throw new InvalidOperationException("Dataverse:CallerId must be the id of a user.");
}
