using System.Runtime.CompilerServices;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>A message to the organization service: its name and its parameters.</summary>
[DataContract(Name = "OrganizationRequest", Namespace = ContractNamespaces.Contracts2011)]
public class OrganizationRequest : IExtensibleDataObject
{
    public OrganizationRequest()
    {
    }

    public OrganizationRequest(string requestName) => RequestName = requestName;

    [DataMember]
    public string RequestName { get; set; }

    /// <exception cref="KeyNotFoundException">Reading a parameter that the request does not have.</exception>
    public object this[string parameterName]
    {
        get => Parameters[parameterName];
        set => Parameters[parameterName] = value;
    }

    [DataMember]
    public ParameterCollection Parameters { get => field ??= []; set; }

    /// <summary>The asynchronous job to continue, where the request has one.</summary>
    [DataMember]
    public Guid? RequestId { get; set; }

    public ExtensionDataObject ExtensionData { get; set; }

    /// <summary>The parameter named like the calling property, or the type's default when it is not set.</summary>
    internal T Parameter<T>([CallerMemberName] string name = null) =>
        Parameters.TryGetValue(name, out var value) && value != null ? (T)value : default;

    internal void SetParameter(object value, [CallerMemberName] string name = null) => Parameters[name] = value;
}
