using System.Collections.Concurrent;
using System.Reflection;
using System.Security.Cryptography;
using LocalDataverse.Pipeline.Registration;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Pipeline.Plugins;

/// <summary>A plug-in assembly as the organisation's database holds it, loaded once a process for all organisations that hold the same bytes.</summary>
internal sealed class PluginAssembly(Assembly assembly)
{
    private static readonly ConcurrentDictionary<string, Lazy<PluginAssembly>> Loaded = new(StringComparer.Ordinal);

    public static PluginAssembly Read(Guid id, (DatabaseSession Session, PluginTypeReference Type) from)
    {
        var content = from.Session.Scalar("SELECT content FROM pluginassembly WHERE pluginassemblyid = $id", ("$id", StoredValue.Id(id))) as string
            ?? throw Faults.PluginNotLoaded(from.Type.TypeName, $"the plug-in assembly {id:D} holds no content.");
        var bytes = Convert.FromBase64String(content);
        return Loaded.GetOrAdd(Convert.ToHexString(SHA256.HashData(bytes)), _ => new(() => Load(bytes, from.Type))).Value;
    }

    public IPlugin Create(string typeName, string? configuration)
    {
        var type = assembly.GetType(typeName) ?? throw Faults.PluginNotLoaded(typeName, $"{assembly.GetName().Name} has no such class.");
        if (!typeof(IPlugin).IsAssignableFrom(type))
            throw Faults.PluginNotLoaded(typeName, "it is no IPlugin.");
        try
        {
            return (IPlugin)Construct(type, configuration ?? "");
        }
        catch (TargetInvocationException failure)
        {
            throw Faults.PluginNotLoaded(typeName, $"its constructor failed: {failure.InnerException!.Message}");
        }
    }

    // Secure configuration is set after an import and never part of a solution; this engine keeps none.
    private static object Construct(Type type, string configuration)
    {
        if (type.GetConstructor([typeof(string), typeof(string)]) is { } both)
            return both.Invoke([configuration, ""]);
        if (type.GetConstructor([typeof(string)]) is { } unsecure)
            return unsecure.Invoke([configuration]);
        if (type.GetConstructor([]) is { } plain)
            return plain.Invoke([]);
        throw Faults.PluginNotLoaded(type.FullName!, "it has no public constructor that takes (), (string) or (string, string).");
    }

    private static PluginAssembly Load(byte[] bytes, PluginTypeReference type)
    {
        try
        {
            using var stream = new MemoryStream(bytes);
            return new PluginAssembly(new PluginLoadContext().LoadFromStream(stream));
        }
        catch (BadImageFormatException failure)
        {
            throw Faults.PluginNotLoaded(type.TypeName, $"its assembly is no .NET assembly: {failure.Message}");
        }
    }
}
