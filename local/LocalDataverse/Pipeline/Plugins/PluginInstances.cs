using System.Collections.Concurrent;
using LocalDataverse.Pipeline.Registration;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Pipeline.Plugins;

/// <summary>One instance of a plug-in class for each configuration, as the platform caches them (Microsoft Learn: Write a plug-in, stateless).</summary>
internal sealed class PluginInstances
{
    private readonly ConcurrentDictionary<(Guid Type, string? Configuration), IPlugin> _instances = new();
    private readonly ConcurrentDictionary<Guid, PluginAssembly> _assemblies = new();

    public IPlugin Of(PluginTypeReference type, string? configuration, DatabaseSession session) =>
        _instances.TryGetValue((type.Id, configuration), out var known)
            ? known
            : _instances.GetOrAdd((type.Id, configuration), _assemblies.GetOrAdd(type.AssemblyId, PluginAssembly.Read, (session, type)).Create(type.TypeName, configuration));
}
