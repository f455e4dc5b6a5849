using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>The definition of a multi-line text column.</summary>
[DataContract(Name = "MemoAttributeMetadata", Namespace = ContractNamespaces.Metadata2011)]
public sealed class MemoAttributeMetadata : AttributeMetadata
{
    public const int MinSupportedLength = 1;
    public const int MaxSupportedLength = 1_048_576;

    public MemoAttributeMetadata() : this(null)
    {
    }

    public MemoAttributeMetadata(string schemaName) : base(AttributeTypeCode.Memo, schemaName)
    {
    }

    [DataMember]
    public StringFormat? Format { get; set; }

    [DataMember]
    public ImeMode? ImeMode { get; set; }

    [DataMember]
    public int? MaxLength { get; set; }

    [DataMember(Order = 70)]
    public bool? IsLocalizable { get; internal set; }
}
