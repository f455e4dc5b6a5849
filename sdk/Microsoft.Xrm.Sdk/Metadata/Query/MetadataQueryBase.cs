using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata.Query;

/// <summary>A query of definitions.</summary>
[DataContract(Name = "MetadataQueryBase", Namespace = ContractNamespaces.MetadataQuery2011)]
public abstract class MetadataQueryBase : IExtensibleDataObject
{
    public ExtensionDataObject ExtensionData { get; set; }
}
