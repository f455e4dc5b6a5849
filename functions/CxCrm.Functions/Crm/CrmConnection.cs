using Microsoft.PowerPlatform.Dataverse.Client;

namespace CxCrm.Functions.Crm;

/// <summary>Opens the CRM as the settings say.</summary>
public static class CrmConnection
{
    public static IOrganizationServiceAsync2 Open(CrmSettings settings) => settings is { ClientId: { Length: > 0 } id, ClientSecret: { } secret }
        ? new ServiceClient(settings.Url, id, secret, useUniqueInstance: true)
        : new ServiceClient(settings.Url, _ => Task.FromResult("")) { CallerId = settings.CallerId };
}
