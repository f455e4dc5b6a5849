using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>The definition of a choice column.</summary>
[DataContract(Name = "PicklistAttributeMetadata", Namespace = ContractNamespaces.Metadata2011)]
public sealed class PicklistAttributeMetadata : EnumAttributeMetadata
{
    public PicklistAttributeMetadata() : this(null)
    {
    }

    public PicklistAttributeMetadata(string schemaName) : base(AttributeTypeCode.Picklist, schemaName)
    {
    }

    [DataMember(Order = 70)]
    public string FormulaDefinition { get; set; }

    [DataMember(Order = 70)]
    public int? SourceTypeMask { get; internal set; }

    [DataMember(Order = 91)]
    public string ParentPicklistLogicalName { get; set; }

    [DataMember(Order = 91)]
    public List<string> ChildPicklistLogicalNames { get => field ??= []; internal set; }
}
