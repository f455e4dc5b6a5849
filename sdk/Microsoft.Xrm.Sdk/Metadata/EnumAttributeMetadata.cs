using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>The definition of a column that takes one of several options.</summary>
[DataContract(Name = "EnumAttributeMetadata", Namespace = ContractNamespaces.Metadata2011)]
public abstract class EnumAttributeMetadata : AttributeMetadata
{
    protected EnumAttributeMetadata()
    {
    }

    protected EnumAttributeMetadata(AttributeTypeCode attributeType, string schemaName) : base(attributeType, schemaName)
    {
    }

    [DataMember]
    public int? DefaultFormValue { get; set; }

    [DataMember]
    public OptionSetMetadata OptionSet { get; set; }
}
