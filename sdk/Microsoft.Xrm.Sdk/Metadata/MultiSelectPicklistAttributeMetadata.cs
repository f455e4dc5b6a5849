using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>The definition of a choices column, which takes several options.</summary>
[DataContract(Name = "MultiSelectPicklistAttributeMetadata", Namespace = ContractNamespaces.Metadata90)]
public sealed class MultiSelectPicklistAttributeMetadata : EnumAttributeMetadata
{
    public MultiSelectPicklistAttributeMetadata() : this(null)
    {
    }

    public MultiSelectPicklistAttributeMetadata(string schemaName) : base(AttributeTypeCode.Virtual, schemaName) =>
        AttributeTypeName = AttributeTypeDisplayName.MultiSelectPicklistType;

    [DataMember]
    public string FormulaDefinition { get; set; }

    [DataMember]
    public int? SourceTypeMask { get; internal set; }

    [DataMember(Order = 91)]
    public string ParentPicklistLogicalName { get; set; }

    [DataMember(Order = 91)]
    public List<string> ChildPicklistLogicalNames { get => field ??= []; internal set; }
}
