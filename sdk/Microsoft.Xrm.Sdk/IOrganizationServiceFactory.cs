namespace Microsoft.Xrm.Sdk;

/// <summary>Gives the organization service as a user.</summary>
public interface IOrganizationServiceFactory
{
    /// <summary>The service as a systemuser; as the user of the context for <see cref="Guid.Empty"/>, as SYSTEM for null.</summary>
    IOrganizationService CreateOrganizationService(Guid? userId);
}
