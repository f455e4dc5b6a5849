using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Pipeline.Plugins;

/// <summary>The services a plug-in may ask for (Microsoft Learn: Write a plug-in). A service it does not have is null, as on the platform.</summary>
internal sealed class PluginServices(PluginContext context, TraceLog trace, TimeLimit limit) : IServiceProvider, IOrganizationServiceFactory
{
    public object? GetService(Type serviceType)
    {
        if (serviceType == typeof(IPluginExecutionContext) || serviceType == typeof(IExecutionContext) || serviceType == typeof(IPluginExecutionContext2))
            return context;
        if (serviceType == typeof(IOrganizationServiceFactory))
            return this;
        return serviceType == typeof(ITracingService) ? trace : null;
    }

    /// <summary>No user means SYSTEM; an empty id means the user the plug-in works as.</summary>
    public IOrganizationService CreateOrganizationService(Guid? userId) =>
        new PluginOrganizationService(context, userId is null ? Storage.WellKnown.SystemUser : userId == Guid.Empty ? context.UserId : userId.Value, limit);
}
