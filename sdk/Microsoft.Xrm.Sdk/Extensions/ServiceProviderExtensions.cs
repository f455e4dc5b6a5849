namespace Microsoft.Xrm.Sdk.Extensions;

public static class ServiceProviderExtensions
{
    public static T Get<T>(this IServiceProvider serviceProvider) => (T)serviceProvider.GetService(typeof(T));

    /// <summary>The organization service as a user, given by the id of the systemuser row.</summary>
    public static IOrganizationService GetOrganizationService(this IServiceProvider serviceProvider, Guid id) =>
        serviceProvider.Get<IOrganizationServiceFactory>().CreateOrganizationService(id);
}
