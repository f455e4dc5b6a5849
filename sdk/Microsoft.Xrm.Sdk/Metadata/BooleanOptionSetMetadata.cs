using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>The two options of a yes/no column.</summary>
[DataContract(Name = "BooleanOptionSetMetadata", Namespace = ContractNamespaces.Metadata2011)]
public sealed class BooleanOptionSetMetadata : OptionSetMetadataBase
{
    public BooleanOptionSetMetadata() => OptionSetType = Metadata.OptionSetType.Boolean;

    public BooleanOptionSetMetadata(OptionMetadata trueOption, OptionMetadata falseOption) : this()
    {
        TrueOption = trueOption;
        FalseOption = falseOption;
    }

    [DataMember]
    public OptionMetadata TrueOption { get; set; }

    [DataMember]
    public OptionMetadata FalseOption { get; set; }
}
