using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>What a change of the parent row does to its children. "Configure table relationship cascading behavior", Microsoft Learn.</summary>
[DataContract(Name = "CascadeConfiguration", Namespace = ContractNamespaces.Metadata2011)]
public sealed class CascadeConfiguration : IExtensibleDataObject
{
    [DataMember]
    public CascadeType? Assign { get; set; }

    [DataMember]
    public CascadeType? Delete { get; set; }

    [DataMember]
    public CascadeType? Merge { get; set; }

    [DataMember]
    public CascadeType? Reparent { get; set; }

    [DataMember]
    public CascadeType? Share { get; set; }

    [DataMember]
    public CascadeType? Unshare { get; set; }

    [DataMember(Order = 82)]
    public CascadeType? RollupView { get; set; }

    public ExtensionDataObject ExtensionData { get; set; }
}
