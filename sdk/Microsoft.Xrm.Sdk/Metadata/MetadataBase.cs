using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>What every definition has.</summary>
[DataContract(Name = "MetadataBase", Namespace = ContractNamespaces.Metadata2011)]
public abstract class MetadataBase : IExtensibleDataObject
{
    [DataMember]
    public Guid? MetadataId { get; set; }

    /// <summary>Whether a metadata query found it changed since its stamp.</summary>
    [DataMember(Order = 60)]
    public bool? HasChanged { get; set; }

    public ExtensionDataObject ExtensionData { get; set; }
}
