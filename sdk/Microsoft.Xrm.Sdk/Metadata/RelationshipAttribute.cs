using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>A pair of columns that a relationship matches.</summary>
[DataContract(Name = "RelationshipAttribute", Namespace = ContractNamespaces.Metadata2011)]
public class RelationshipAttribute
{
    [DataMember]
    public string ReferencingAttributeName { get; set; }

    [DataMember]
    public string ReferencedAttributeName { get; set; }
}
