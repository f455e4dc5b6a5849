using System.Reflection;

namespace Microsoft.Xrm.Sdk;

/// <summary>Takes the assembly whose early-bound classes the service answers with.</summary>
public interface IProxyTypesAssemblyProvider
{
    Assembly ProxyTypesAssembly { get; set; }
}
