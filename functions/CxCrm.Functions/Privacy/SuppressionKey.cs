using CxCrm.Domain.Privacy;
using Microsoft.Extensions.Configuration;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Functions.Privacy;

/// <summary>
/// The key under which addresses of people who objected to marketing are recognised after an erasure (setting <c>Suppression:Key</c>, in Azure a Key Vault reference). It lies here alone: the CRM gets
/// it with the calls that need it and keeps it nowhere. Without one, no objection can outlive an erasure.
/// </summary>
public sealed class SuppressionKey
{
    private const string Setting = "Suppression:Key";
    private const string Parameter = "SuppressionKey";

    private readonly string? key;

    /// <exception cref="InvalidOperationException">The key is too short.</exception>
    public SuppressionKey(IConfiguration configuration)
    {
        key = configuration[Setting] is { Length: > 0 } given ? given : null;
        if (key?.Length < SuppressionHash.ShortestKey)
            throw new InvalidOperationException($"{Setting} must have at least {SuppressionHash.ShortestKey} characters, such as Base64 of 32 random bytes.");
    }

    /// <summary>The request with the key, where there is one.</summary>
    public OrganizationRequest With(OrganizationRequest request)
    {
        if (key is not null)
            request[Parameter] = key;
        return request;
    }
}
