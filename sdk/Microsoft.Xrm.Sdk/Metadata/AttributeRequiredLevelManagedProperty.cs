using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Whether a column must have a value, and whether that may be changed.</summary>
[DataContract(Name = "AttributeRequiredLevelManagedProperty", Namespace = ContractNamespaces.Metadata2011)]
public sealed class AttributeRequiredLevelManagedProperty : ManagedProperty<AttributeRequiredLevel>
{
    public AttributeRequiredLevelManagedProperty(AttributeRequiredLevel value) => Value = value;
}
