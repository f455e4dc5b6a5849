using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>The definition of a single-line text column.</summary>
[DataContract(Name = "StringAttributeMetadata", Namespace = ContractNamespaces.Metadata2011)]
public sealed class StringAttributeMetadata : AttributeMetadata
{
    public const int MinSupportedLength = 1;
    public const int MaxSupportedLength = 4000;

    public StringAttributeMetadata() : this(null)
    {
    }

    public StringAttributeMetadata(string schemaName) : base(AttributeTypeCode.String, schemaName)
    {
    }

    [DataMember]
    public StringFormat? Format { get; set; }

    [DataMember(Order = 60)]
    public StringFormatName FormatName { get; set; }

    [DataMember]
    public ImeMode? ImeMode { get; set; }

    [DataMember]
    public int? MaxLength { get; set; }

    [DataMember]
    public string YomiOf { get; set; }

    [DataMember(Order = 70)]
    public bool? IsLocalizable { get; internal set; }

    [DataMember(Order = 90)]
    public int? DatabaseLength { get; internal set; }

    [DataMember(Order = 70)]
    public string FormulaDefinition { get; set; }

    [DataMember(Order = 70)]
    public int? SourceTypeMask { get; internal set; }
}
