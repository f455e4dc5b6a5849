using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Xrm.Sdk;

/// <summary>The queries for the related rows that a Retrieve brings along.</summary>
[CollectionDataContract(Name = "RelationshipQueryCollection", Namespace = ContractNamespaces.Contracts2011)]
public sealed class RelationshipQueryCollection : DataCollection<Relationship, QueryBase>
{
    public RelationshipQueryCollection()
    {
    }
}
