using System.Runtime.CompilerServices;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>What the organization service answers to a message.</summary>
[DataContract(Name = "OrganizationResponse", Namespace = ContractNamespaces.Contracts2011)]
public class OrganizationResponse : IExtensibleDataObject
{
    [DataMember]
    public string ResponseName { get; set; }

    /// <exception cref="KeyNotFoundException">Reading a result that the response does not have.</exception>
    public object this[string parameterName]
    {
        get => Results[parameterName];
        set => Results[parameterName] = value;
    }

    [DataMember]
    public ParameterCollection Results { get => field ??= []; set; }

    public ExtensionDataObject ExtensionData { get; set; }

    /// <summary>The result named like the calling property, or the type's default when the service sent none.</summary>
    internal T Result<T>([CallerMemberName] string name = null) =>
        Results.TryGetValue(name, out var value) && value != null ? (T)value : default;
}
