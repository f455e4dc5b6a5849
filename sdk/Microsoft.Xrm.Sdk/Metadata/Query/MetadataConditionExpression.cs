using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata.Query;

/// <summary>Compares a property of a definition with a value.</summary>
[DataContract(Name = "MetadataConditionExpression", Namespace = ContractNamespaces.MetadataQuery2011)]
public sealed class MetadataConditionExpression : IExtensibleDataObject
{
    public MetadataConditionExpression()
    {
    }

    public MetadataConditionExpression(string propertyName, MetadataConditionOperator conditionOperator, object value)
    {
        PropertyName = propertyName;
        ConditionOperator = conditionOperator;
        Value = value;
    }

    [DataMember]
    public string PropertyName { get; set; }

    [DataMember]
    public MetadataConditionOperator ConditionOperator { get; set; }

    [DataMember]
    public object Value { get; set; }

    public ExtensionDataObject ExtensionData { get; set; }
}
