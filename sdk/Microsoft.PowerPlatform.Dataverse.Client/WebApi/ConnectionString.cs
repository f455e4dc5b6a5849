using System.Data.Common;

namespace Microsoft.PowerPlatform.Dataverse.Client.WebApi;

/// <summary>What a connection string with a client secret holds.</summary>
internal sealed record ConnectionString(Uri Url, string ClientId, string ClientSecret)
{
    public static ConnectionString Parse(string text)
    {
        var parts = new DbConnectionStringBuilder { ConnectionString = text };
        var authType = Part(parts, "AuthType");
        if (!authType.Equals("ClientSecret", StringComparison.OrdinalIgnoreCase))
            throw new ArgumentException($"AuthType={authType} is not offered by this client; use ClientSecret, or the constructor that takes a token provider.", nameof(text));

        return Uri.TryCreate(Part(parts, "Url"), UriKind.Absolute, out var url)
            ? new ConnectionString(url, Part(parts, "ClientId"), Part(parts, "ClientSecret"))
            : throw new ArgumentException("The Url of the connection string is not an absolute address.", nameof(text));
    }

    private static string Part(DbConnectionStringBuilder parts, string name) =>
        parts.TryGetValue(name, out var value) && value is string { Length: > 0 } text
            ? text
            : throw new ArgumentException($"The connection string lacks {name}.", nameof(parts));
}
