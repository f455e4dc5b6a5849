using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata.Query;

/// <summary>Which definitions to find, and which of their properties to bring.</summary>
[DataContract(Name = "MetadataQueryExpression", Namespace = ContractNamespaces.MetadataQuery2011)]
public abstract class MetadataQueryExpression : MetadataQueryBase
{
    [DataMember]
    public MetadataFilterExpression Criteria { get; set; }

    [DataMember]
    public MetadataPropertiesExpression Properties { get; set; }
}
