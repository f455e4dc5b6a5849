using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>The definition of an image column.</summary>
[DataContract(Name = "ImageAttributeMetadata", Namespace = ContractNamespaces.Metadata2013)]
public sealed class ImageAttributeMetadata : AttributeMetadata
{
    public ImageAttributeMetadata() : this(null)
    {
    }

    public ImageAttributeMetadata(string schemaName) : base(AttributeTypeCode.Virtual, schemaName) => AttributeTypeName = AttributeTypeDisplayName.ImageType;

    [DataMember]
    public bool? IsPrimaryImage { get; set; }

    [DataMember]
    public short? MaxHeight { get; internal set; }

    [DataMember]
    public short? MaxWidth { get; internal set; }

    [DataMember]
    public int? MaxSizeInKB { get; set; }

    [DataMember]
    public bool? CanStoreFullImage { get; set; }
}
