using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>The definition of a file column.</summary>
[DataContract(Name = "FileAttributeMetadata", Namespace = ContractNamespaces.Metadata90)]
public sealed class FileAttributeMetadata : AttributeMetadata
{
    public FileAttributeMetadata() : this(null)
    {
    }

    public FileAttributeMetadata(string schemaName) : base(AttributeTypeCode.Virtual, schemaName) => AttributeTypeName = AttributeTypeDisplayName.FileType;

    [DataMember]
    public int? MaxSizeInKB { get; set; }
}
