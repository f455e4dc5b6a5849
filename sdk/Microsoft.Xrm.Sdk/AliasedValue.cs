using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>A value that a query brought from a linked table, or computed, with where it comes from.</summary>
[DataContract(Name = "AliasedValue", Namespace = ContractNamespaces.Contracts2011)]
public sealed class AliasedValue : IExtensibleDataObject
{
    public AliasedValue()
    {
    }

    public AliasedValue(string entityLogicalName, string attributeLogicalName, object value)
    {
        EntityLogicalName = entityLogicalName;
        AttributeLogicalName = attributeLogicalName;
        Value = value;
    }

    [DataMember]
    public string AttributeLogicalName { get; private set; }

    [DataMember]
    public string EntityLogicalName { get; private set; }

    [DataMember]
    public object Value { get; private set; }

    public ExtensionDataObject ExtensionData { get; set; }
}
