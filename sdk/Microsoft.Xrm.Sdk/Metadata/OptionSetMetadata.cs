using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>A choice with its options.</summary>
[DataContract(Name = "OptionSetMetadata", Namespace = ContractNamespaces.Metadata2011)]
public sealed class OptionSetMetadata : OptionSetMetadataBase
{
    public OptionSetMetadata()
    {
    }

    public OptionSetMetadata(OptionMetadataCollection options) => Options = options;

    [DataMember]
    public OptionMetadataCollection Options { get => field ??= []; internal set; }

    [DataMember(Order = 91)]
    public string ParentOptionSetName { get; set; }
}
