using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>A property of a component that a managed solution may lock.</summary>
[DataContract(Name = "ManagedProperty{0}", Namespace = ContractNamespaces.Contracts2011)]
public abstract class ManagedProperty<T> : IExtensibleDataObject
{
    protected ManagedProperty() : this(null)
    {
    }

    protected ManagedProperty(string managedPropertyLogicalName)
    {
        ManagedPropertyLogicalName = managedPropertyLogicalName;
        CanBeChanged = true;
    }

    [DataMember]
    public T Value { get; set; }

    [DataMember]
    public bool CanBeChanged { get; set; }

    [DataMember]
    public string ManagedPropertyLogicalName { get; internal set; }

    public ExtensionDataObject ExtensionData { get; set; }
}
