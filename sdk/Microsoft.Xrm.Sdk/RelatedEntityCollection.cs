using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Related rows by relationship: created together with their parent, or retrieved with it.</summary>
[CollectionDataContract(Name = "RelatedEntityCollection", Namespace = ContractNamespaces.Contracts2011)]
public sealed class RelatedEntityCollection : DataCollection<Relationship, EntityCollection>
{
    public RelatedEntityCollection()
    {
    }

    public override bool IsReadOnly => base.IsReadOnly;
}
