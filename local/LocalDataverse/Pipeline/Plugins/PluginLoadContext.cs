using System.Reflection;
using System.Runtime.Loader;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Pipeline.Plugins;

/// <summary>
/// Where a plug-in assembly lives. It was compiled for .NET Framework: the SDK is answered with the host's own, so that both sides
/// mean the same types; System.ServiceModel, which .NET lacks, with a list of where its fault types are now.
/// </summary>
internal sealed class PluginLoadContext() : AssemblyLoadContext("plug-ins")
{
    private static readonly Lazy<byte[]> ServiceModel = new(ServiceModelForwards.Build);

    protected override Assembly? Load(AssemblyName assemblyName) => assemblyName.Name switch
    {
        "Microsoft.Xrm.Sdk" => typeof(IPlugin).Assembly,
        "System.ServiceModel" => Forwards(),
        _ => null,
    };

    private Assembly Forwards()
    {
        using var stream = new MemoryStream(ServiceModel.Value);
        return LoadFromStream(stream);
    }
}
