using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>The definition of a unique identifier column.</summary>
[DataContract(Name = "UniqueIdentifierAttributeMetadata", Namespace = ContractNamespaces.Metadata71)]
public sealed class UniqueIdentifierAttributeMetadata : AttributeMetadata
{
    public UniqueIdentifierAttributeMetadata() : this(null)
    {
    }

    public UniqueIdentifierAttributeMetadata(string schemaName) : base(AttributeTypeCode.Uniqueidentifier, schemaName)
    {
    }
}
