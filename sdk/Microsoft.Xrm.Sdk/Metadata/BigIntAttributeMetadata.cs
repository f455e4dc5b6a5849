using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>The definition of a big integer column.</summary>
[DataContract(Name = "BigIntAttributeMetadata", Namespace = ContractNamespaces.Metadata2011)]
public sealed class BigIntAttributeMetadata : AttributeMetadata
{
    public const long MinSupportedValue = long.MinValue;
    public const long MaxSupportedValue = long.MaxValue;

    public BigIntAttributeMetadata() : this(null)
    {
    }

    public BigIntAttributeMetadata(string schemaName) : base(AttributeTypeCode.BigInt, schemaName)
    {
    }

    [DataMember]
    public long? MaxValue { get; internal set; }

    [DataMember]
    public long? MinValue { get; internal set; }
}
