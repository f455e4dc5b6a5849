using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>A yes or no of a component that a managed solution may lock.</summary>
[DataContract(Name = "BooleanManagedProperty", Namespace = ContractNamespaces.Contracts2011)]
public sealed class BooleanManagedProperty : ManagedProperty<bool>
{
    public BooleanManagedProperty()
    {
    }

    public BooleanManagedProperty(bool value) => Value = value;
}
