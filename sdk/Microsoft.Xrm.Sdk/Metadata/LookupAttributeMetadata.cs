using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>The definition of a lookup column.</summary>
[DataContract(Name = "LookupAttributeMetadata", Namespace = ContractNamespaces.Metadata2011)]
public sealed class LookupAttributeMetadata : AttributeMetadata
{
    public LookupAttributeMetadata() : this(null)
    {
    }

    public LookupAttributeMetadata(LookupFormat? format) : base(AttributeTypeCode.Lookup) => Format = format;

    /// <summary>The tables that the lookup may point to.</summary>
    [DataMember]
    public string[] Targets { get; set; }

    [DataMember]
    public LookupFormat? Format { get; set; }
}
